package id.etalase.cli.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import id.etalase.aws.operations.DeploymentPlan;
import id.etalase.aws.operations.StackOutputs;
import id.etalase.aws.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What will be made, and what has been made. */
public final class DeployReport {
    private DeployReport() {}

    /**
     * Before.
     *
     * @param idle what a month costs without any use
     */
    public static List<String> before(DeploymentPlan plan, Template template, String idle) {
        List<String> lines = new ArrayList<>();
        lines.add("The stack " + plan.stack() + " in " + plan.region() + ", with "
                + plan.parameters().entrySet().stream()
                        .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                        .collect(Collectors.joining(" ")));
        lines.add("  of at most these resources: "
                + kinds(template).entrySet().stream()
                        .map(kind -> kind.getValue() + " " + kind.getKey())
                        .collect(Collectors.joining(", ")));
        lines.add("  A month in which nobody does anything costs about " + idle
                + " at the list prices of us-east-1; ./etalase cost says what use adds.");
        return lines;
    }

    /** After. */
    public static List<String> after(DeploymentPlan plan, StackOutputs outputs) {
        List<String> lines = new ArrayList<>();
        outputs.values().forEach((name, value) -> lines.add(String.format(Locale.ROOT, "  %-22s %s", name, value)));
        lines.add("");
        lines.add("Next:");
        lines.add("  1. Read the key of the storefront, and with OwnerApiKeyId the owners':");
        lines.add("     aws apigateway get-api-key --include-value --query value --output text --region "
                + plan.region() + " --api-key " + outputs.get("SearchApiKeyId"));
        lines.add("  2. Bring photos: ./etalase import FOLDER --store SHOP --endpoint " + outputs.get("ApiUrl")
                + " --bucket " + outputs.get("PhotoBucketName") + " --key OWNER_KEY");
        lines.add("  3. See how it is: ./etalase status --stack " + plan.stack() + " --region " + plan.region());
        if (plan.parameters().containsKey("AlarmEmail")) {
            lines.add("  4. Confirm the mail that AWS sends to "
                    + plan.parameters().get("AlarmEmail") + ", or no alarm reaches it.");
        }
        if (!plan.parameters().containsKey("OperatorArn")) {
            lines.add(
                    "  Only the functions may read the index. For status to do so, deploy with OperatorArn=ARN_OF_YOUR_ROLE.");
        }
        return lines;
    }

    private static Map<String, Integer> kinds(Template template) {
        Map<String, Integer> kinds = new TreeMap<>();
        for (JsonNode resource : template.tree().path("Resources")) {
            String type = resource.path("Type").asText();
            kinds.merge(type.substring(type.lastIndexOf(':') + 1), 1, Integer::sum);
        }
        return kinds;
    }
}
