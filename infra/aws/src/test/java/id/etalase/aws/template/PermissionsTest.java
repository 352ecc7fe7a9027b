package id.etalase.aws.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PermissionsTest {
    private static final Pattern ACTION = Pattern.compile("[a-z0-9-]+:[A-Z][A-Za-z]+");

    /** Actions that IAM grants for all resources or for none, and where AWS says so. */
    private static final Map<String, String> WITHOUT_RESOURCE = Map.of(
            "xray:PutTraceSegments", "Service Authorization Reference, AWS X-Ray: no resource types",
            "xray:PutTelemetryRecords", "Service Authorization Reference, AWS X-Ray: no resource types");

    /** AWS's own policies that a role may have, and why. */
    private static final Map<String, String> MANAGED = Map.of(
            "AmazonAPIGatewayPushToCloudWatchLogs",
            "API Gateway checks the account's role for the rights in this policy");

    /** Ends of ARNs that stand for the parts of one named thing. */
    private static final Pattern PARTS_OF_ONE = Pattern.compile(
            "[^*]*/(requests/\\*|stores/\\*(/products/\\*(/product\\.json)?|/store\\.json)?|\\*)|index/etalase-products/etalase-photos\\*");

    @ParameterizedTest
    @ValueSource(strings = {"serverless", "domain", "existing"})
    void allowedActions_any_haveNoWildcard(String mode) {
        assertThat(allowed(mode))
                .isNotEmpty()
                .allSatisfy(statement ->
                        assertThat(statement.actions()).isNotEmpty().allMatch(ACTION.asMatchPredicate()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"serverless", "domain", "existing"})
    void allowedResources_any_areNamedExceptWhereActionsKnowNone(String mode) {
        assertThat(allowed(mode)).allSatisfy(statement -> {
            if (statement.resources().equals(List.of("*"))) {
                assertThat(WITHOUT_RESOURCE.keySet()).containsAll(statement.actions());
            } else {
                assertThat(statement.resources())
                        .isNotEmpty()
                        .allSatisfy(resource -> assertThat(
                                        resource.contains("*")
                                                ? PARTS_OF_ONE.matcher(resource).matches()
                                                : !resource.isEmpty())
                                .as(statement.owner() + " on " + resource)
                                .isTrue());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"serverless", "domain", "existing"})
    void allowedPrincipals_any_areNamed(String mode) {
        assertThat(allowed(mode))
                .allSatisfy(statement -> assertThat(statement.principals()).noneMatch(each -> each.contains("*")));
    }

    @Test
    void roles_managedPolicies_areThoseListed() {
        assertThat(ResolvedTemplate.production("serverless").resources().values().stream()
                        .flatMap(resource -> resource.path("ManagedPolicyArns").valueStream())
                        .map(arn -> arn.asText().replaceFirst(".*/", "")))
                .containsExactlyElementsOf(MANAGED.keySet());
    }

    @Test
    void roles_trust_namesOneServiceOfAws() {
        assertThat(ResolvedTemplate.production("serverless")
                        .resources("AWS::IAM::Role")
                        .values())
                .hasSize(4)
                .allSatisfy(role -> assertThat(role.at("/AssumeRolePolicyDocument/Statement"))
                        .singleElement()
                        .satisfies(statement -> assertThat(
                                        statement.at("/Principal/Service").asText())
                                .isIn("lambda.amazonaws.com", "apigateway.amazonaws.com")));
    }

    @Test
    void collectionAccess_withoutOperator_namesExactlyTheFunctionRoles() {
        ResolvedTemplate template = new ResolvedTemplate(ProductionTemplate.read(), Map.of());

        assertThat(Statement.of(template).stream()
                        .filter(statement -> statement.owner().equals("ProductCollectionAccess"))
                        .flatMap(statement -> statement.principals().stream())
                        .distinct())
                .containsExactlyInAnyOrder("<IndexingRole.Arn>", "<SearchRole.Arn>");
    }

    @Test
    void collectionAccess_readers_onlyRead() {
        assertThat(allowed("serverless"))
                .filteredOn(statement -> statement.principals().contains("<SearchRole.Arn>"))
                .isNotEmpty()
                .flatExtracting(Statement::actions)
                .containsOnly("aoss:DescribeIndex", "aoss:ReadDocument", "aoss:DescribeCollectionItems");
    }

    @Test
    void searchRole_bucket_isOnlyRead() {
        assertThat(allowed("serverless"))
                .filteredOn(statement -> statement.owner().equals("SearchRole"))
                .flatExtracting(Statement::actions)
                .filteredOn(action -> action.startsWith("s3:"))
                .containsExactly("s3:GetObject");
    }

    @Test
    void readme_permissions_areThoseOfTheTemplate() {
        Map<String, Set<String>> granted = new TreeMap<>();
        Stream.of("serverless", "domain", "existing")
                .flatMap(mode -> allowed(mode).stream())
                .forEach(statement -> granted.computeIfAbsent(statement.owner(), owner -> new TreeSet<>())
                        .addAll(statement.actions()));

        Map<String, Set<String>> explained = new TreeMap<>();
        Readme.table("## Permissions")
                .forEach(row -> Readme.code(row.getFirst())
                        .forEach(who -> explained
                                .computeIfAbsent(who, owner -> new TreeSet<>())
                                .addAll(actions(row.get(1)))));
        // Its rights are AWS's own policy, which the row names.
        assertThat(explained.remove("ApiGatewayLogsRole")).isEmpty();

        assertThat(explained).isEqualTo(granted);
    }

    private static List<Statement> allowed(String mode) {
        return Statement.of(ResolvedTemplate.production(mode)).stream()
                .filter(Statement::allows)
                .toList();
    }

    private static Set<String> actions(String cell) {
        return Readme.code(cell).stream().filter(ACTION.asMatchPredicate()).collect(Collectors.toSet());
    }
}
