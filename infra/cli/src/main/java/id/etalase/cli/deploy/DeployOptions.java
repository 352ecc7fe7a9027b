package id.etalase.cli.deploy;

import id.etalase.aws.operations.TemplateParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a deployment has no default for, or one that people should see. */
public final class DeployOptions {
    private static final String MODE = "OpenSearchMode";

    @Option(names = "--name", paramLabel = "NAME", description = "Of the stack, and the beginning of its names.")
    private @Nullable String name;

    @Option(
            names = "--region",
            paramLabel = "REGION",
            description = "Where, such as ap-southeast-3 (Jakarta) or ap-southeast-1 (Singapore).")
    private @Nullable String region;

    @Option(names = "--email", paramLabel = "ADDRESS", description = "Who is told of alarms and of the budget.")
    private @Nullable String email;

    @Option(
            names = "--opensearch",
            paramLabel = "MODE",
            description = "serverless, domain, or existing (with OpenSearchEndpoint=.. and OpenSearchName=..).")
    private @Nullable String openSearch;

    @Option(names = "--budget", paramLabel = "DOLLARS", description = "A month, before the address is told.")
    private @Nullable String budget;

    /** Name of the stack. */
    public String name(Asking asking) {
        return or(name, () -> asking.ask("Name of the deployment", "etalase"));
    }

    /** Where it is to be. */
    public String region(Asking asking) {
        return or(
                region,
                () -> asking.ask(
                        "Region of AWS (ap-southeast-3 is Jakarta, ap-southeast-1 Singapore)", "ap-southeast-3"));
    }

    /**
     * The template's parameters, those that are not its defaults.
     *
     * @param asking answers a question with its usual answer, or lets somebody answer
     * @param more parameters that were given as they are
     * @throws IllegalArgumentException naming all that the template does not take
     */
    public Map<String, String> parameters(Asking asking, TemplateParameters template, Map<String, String> more) {
        Map<String, String> parameters = new LinkedHashMap<>();
        String mail = or(email, () -> asking.ask("E-mail for alarms and the budget (empty: nobody is told)", ""));
        if (!mail.isEmpty()) {
            parameters.put("AlarmEmail", mail);
        }
        parameters.put(MODE, or(openSearch, () -> asking.ask(modes(template), template.defaultOf(MODE))));
        if (!mail.isEmpty()) {
            parameters.put(
                    "BudgetAmount",
                    or(
                            budget,
                            () -> asking.ask(
                                    "US dollars a month, before " + mail + " is told",
                                    template.defaultOf("BudgetAmount"))));
        }
        parameters.putAll(more);
        template.check(parameters);
        return parameters;
    }

    private static String modes(TemplateParameters template) {
        return "OpenSearch: "
                + (template.takes(MODE, "serverless")
                        ? "serverless (sleeps when nobody asks), "
                        : "(this Region has no Serverless) ")
                + "domain (small, always on) or existing";
    }

    /** Where an answer comes from. */
    public interface Asking {
        /** @param usual the answer that most will give */
        String ask(String question, String usual);
    }

    private interface Answer {
        String get();
    }

    private static String or(@Nullable String given, Answer otherwise) {
        return given == null ? otherwise.get() : given;
    }
}
