package id.etalase.cli;

import id.etalase.aws.cost.Deployment;
import id.etalase.aws.cost.OpenSearchMode;
import id.etalase.aws.cost.PriceList;
import id.etalase.aws.operations.ChildProcess;
import id.etalase.aws.operations.DeploymentPlan;
import id.etalase.aws.operations.FunctionPackages;
import id.etalase.aws.operations.RegionalTemplate;
import id.etalase.aws.operations.SamCli;
import id.etalase.aws.operations.TemplateParameters;
import id.etalase.aws.template.Architecture;
import id.etalase.aws.template.Template;
import id.etalase.cli.cost.CostReport;
import id.etalase.cli.deploy.DeployOptions;
import id.etalase.cli.deploy.DeployReport;
import id.etalase.cli.deploy.Dialogue;
import id.etalase.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts the system on AWS, or brings what is there up to date. */
@Command(
        name = "deploy",
        description = "Deploy to AWS with the AWS SAM CLI, after asking what should be made.",
        mixinStandardHelpOptions = true)
final class DeployCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Installation installation;
    private final Dialogue dialogue;

    @Mixin
    private DeployOptions options = new DeployOptions();

    @Mixin
    private SamOption sam = new SamOption();

    @Option(names = "--x86", description = "Functions on x86_64. Default: arm64, which is cheaper.")
    private boolean x86;

    @Option(names = "--yes", description = "Ask nothing: take the usual answers where no option is given.")
    private boolean yes;

    @Option(names = "--dry-run", description = "Print the command that would deploy, and do nothing.")
    private boolean dryRun;

    @Parameters(
            paramLabel = "PARAMETER=VALUE",
            description =
                    "Any other parameter of the template, such as IndexName=photos; infra/README.md has them all.")
    private Map<String, String> more = new LinkedHashMap<>();

    DeployCommand(Terminal terminal, Installation installation, Dialogue dialogue) {
        this.terminal = terminal;
        this.installation = installation;
        this.dialogue = dialogue;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Architecture architecture = x86 ? Architecture.X86_64 : Architecture.ARM64;
        DeployOptions.Asking asking = (question, usual) -> yes ? usual : dialogue.ask(question, usual);
        String name = options.name(asking);
        String region = options.region(asking);
        Template template = RegionalTemplate.of(
                Template.read(installation.root().resolve("infra/template.yaml"))
                        .forArchitecture(architecture),
                region);
        TemplateParameters known = new TemplateParameters(template);
        known.check(Map.of("Name", name));
        Map<String, String> parameters = options.parameters(asking, known, more);
        Path derived = installation.data().resolve("deploy/template.yaml");
        DeploymentPlan plan = new DeploymentPlan(name, region, derived, parameters);
        DeployReport.before(plan, template, idle(parameters, known, architecture))
                .forEach(terminal::step);
        if (dryRun) {
            terminal.print(plan.command("sam").stream()
                    .map(word -> word.matches("[\\w@%+=:,./-]+") ? word : "'" + word + "'")
                    .collect(Collectors.joining(" ")));
            return ExitCode.DONE;
        }
        SamCli cli = sam.find();
        if (!yes && !dialogue.confirm("Deploy this?")) {
            terminal.step("Nothing was done.");
            return ExitCode.INCOMPLETE;
        }
        build(FunctionPackages.of(installation.root(), template), value("Model", parameters, known));
        Files.createDirectories(installation.data().resolve("deploy"));
        template.write(derived);
        cli.deploy(plan);
        DeployReport.after(plan, cli.outputs(plan.stack(), plan.region())).forEach(terminal::print);
        return ExitCode.DONE;
    }

    private void build(FunctionPackages packages, String model) throws InterruptedException {
        if (packages.outdated(model).isEmpty()) {
            return;
        }
        terminal.step("Building the packages of the functions: "
                + packages.outdated(model).orElseThrow());
        if (ChildProcess.show(packages.buildCommand(model), installation.root()) != 0) {
            throw new IllegalStateException("The packages could not be built; what Maven said stands above.");
        }
    }

    private static String idle(Map<String, String> answers, TemplateParameters parameters, Architecture architecture) {
        Deployment deployment = new Deployment(
                OpenSearchMode.of(value("OpenSearchMode", answers, parameters)),
                architecture,
                Integer.parseInt(value("SearchMemory", answers, parameters)),
                OptionalDouble.empty());
        return new CostReport(PriceList.shipped(), false, OptionalDouble.empty()).idle(deployment);
    }

    private static String value(String name, Map<String, String> answers, TemplateParameters parameters) {
        return answers.getOrDefault(name, parameters.defaultOf(name));
    }
}
