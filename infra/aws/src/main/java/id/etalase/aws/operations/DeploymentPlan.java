package id.etalase.aws.operations;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What is to be deployed, and as what.
 *
 * @param stack name of the stack, and of its resources
 * @param region where
 * @param template file of the template
 * @param parameters of the template, those that are not its defaults
 */
public record DeploymentPlan(String stack, String region, Path template, Map<String, String> parameters) {
    private static final Pattern REGION = Pattern.compile("[a-z]{2}(-[a-z]+)+-[0-9]");

    /** sam takes quotes and backslashes apart; at spaces it splits what stands in no quotes. */
    private static final Pattern UNSAFE = Pattern.compile("[\"'\\\\\\v]");

    /** @throws IllegalArgumentException if that is no Region, or a value cannot be handed to sam */
    public DeploymentPlan {
        if (!REGION.matcher(region).matches()) {
            throw new IllegalArgumentException("A Region is called like ap-southeast-3, not " + region);
        }
        parameters.forEach((name, value) -> {
            if (UNSAFE.matcher(value).find()) {
                throw new IllegalArgumentException(
                        "The parameter " + name + " may have no quotes or backslashes: " + value);
            }
        });
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /**
     * The command line that deploys it. It asks nothing: whoever runs it has been asked.
     *
     * @param sam the AWS SAM CLI
     */
    public List<String> command(String sam) {
        List<String> command = new ArrayList<>(List.of(
                sam,
                "deploy",
                "--template-file",
                template.toString(),
                "--stack-name",
                stack,
                "--region",
                region,
                "--capabilities",
                "CAPABILITY_IAM",
                "--resolve-s3",
                "--no-confirm-changeset",
                "--no-fail-on-empty-changeset",
                "--parameter-overrides"));
        command.add("Name=" + stack);
        parameters.forEach((name, value) -> command.add(name + "=" + quoted(value)));
        return List.copyOf(command);
    }

    private static String quoted(String value) {
        return value.contains(" ") ? '"' + value + '"' : value;
    }
}
