package id.etalase.aws.operations;

import id.etalase.aws.template.Template;
import java.util.Set;

/** The template as a Region can take it. */
public final class RegionalTemplate {
    /** Jakarta has neither OpenSearch Serverless nor budgets, by the resource schemas of cfn-lint 1.58.0. */
    private static final Set<String> SMALLER = Set.of("ap-southeast-3");

    private RegionalTemplate() {}

    /** Without what the Region lacks. */
    public static Template of(Template template, String region) {
        return SMALLER.contains(region) ? template.withoutServerless().withoutBudget() : template;
    }
}
