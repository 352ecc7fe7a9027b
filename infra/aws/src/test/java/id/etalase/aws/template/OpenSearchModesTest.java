package id.etalase.aws.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.etalase.indexing.IndexingConfig;
import id.etalase.opensearch.KnnEngine;
import id.etalase.owner.OwnerConfig;
import id.etalase.search.SearchConfig;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OpenSearchModesTest {
    @Test
    void byDefault_aSleepingVectorCollection_isMade() {
        ResolvedTemplate template = new ResolvedTemplate(ProductionTemplate.read(), Map.of());

        JsonNode group = template.resource("ProductCollectionGroup");
        assertThat(group.path("Generation").asText()).isEqualTo("NEXTGEN");
        assertThat(group.path("StandbyReplicas").asText()).isEqualTo("ENABLED");
        assertThat(group.at("/CapacityLimits/MinIndexingCapacityInOcu").asInt(-1))
                .isZero();
        assertThat(group.at("/CapacityLimits/MinSearchCapacityInOcu").asInt(-1)).isZero();
        assertThat(template.resource("ProductCollection").path("Type").asText()).isEqualTo("VECTORSEARCH");
        assertThat(template.resources()).doesNotContainKey("ProductIndex");
        assertThat(template.refusals()).isEmpty();
    }

    @Test
    void collectionAndPolicies_names_agree() {
        ResolvedTemplate template = ResolvedTemplate.production("serverless");
        String name = template.resource("ProductCollection").path("Name").asText();

        assertThat(template.resource("ProductCollection").path("CollectionGroupName"))
                .isEqualTo(template.resource("ProductCollectionGroup").path("Name"));
        assertThat(Stream.of("ProductCollectionEncryption", "ProductCollectionNetwork", "ProductCollectionAccess"))
                .allSatisfy(policy -> assertThat(Statement.json(
                                        template.resource(policy).path("Policy").asText())
                                .findValues("Resource"))
                        .isNotEmpty()
                        .allMatch(resource -> resource.size() == 1
                                && resource.path(0).asText().matches("(collection|index)/" + name + "(/.*)?")));
    }

    @ParameterizedTest
    @CsvSource({
        "serverless, https://productcollection.test, AOSS",
        "domain, https://productindex.test, ES",
        "existing, https://domain.test, ES"
    })
    void functions_inEachMode_readTheirSettings(String mode, String endpoint, String signing) {
        ResolvedTemplate template = ResolvedTemplate.production(mode);

        IndexingConfig indexing = IndexingConfig.from(onLambda(template.environment("IndexingFunction")));
        SearchConfig search = SearchConfig.from(onLambda(template.environment("SearchFunction")));

        assertThat(search.index()).isEqualTo(indexing.index());
        assertThat(search.bucket()).isEqualTo(indexing.bucket());
        assertThat(search.model()).isEqualTo(indexing.model());
        assertThat(indexing.index().endpoint()).hasToString(endpoint);
        assertThat(indexing.index().signing().name()).isEqualTo(signing);
        assertThat(indexing.index().engine()).isEqualTo(KnnEngine.FAISS);
        assertThat(search.callers().withKey("<OwnerApiKey>")).isPresent();
        assertThat(OwnerConfig.from(onLambda(template.environment("OwnerFunction")))
                        .bucket())
                .isEqualTo(indexing.bucket());
    }

    @Test
    void moreCallers_given_areKnownToBothFunctionsBesideTheStacksOwn() {
        ResolvedTemplate template = new ResolvedTemplate(
                ProductionTemplate.read(),
                Map.of(
                        "MoreCallers",
                        "{\"keyId\":\"k1\",\"name\":\"Ani's page\",\"role\":\"search\",\"stores\":[\"toko-ani\"],\"origins\":[\"https://toko-ani.example\"]},"
                                + "{\"keyId\":\"k2\",\"name\":\"Ani\",\"role\":\"owner\",\"stores\":[\"toko-ani\"]}"));

        assertThat(List.of(
                        SearchConfig.from(onLambda(template.environment("SearchFunction")))
                                .callers(),
                        OwnerConfig.from(onLambda(template.environment("OwnerFunction")))
                                .callers()))
                .allSatisfy(callers -> {
                    assertThat(callers.withKey("<OwnerApiKey>")).isPresent();
                    assertThat(callers.withKey("k1")).isPresent();
                    assertThat(callers.withKey("k2")).isPresent();
                });
    }

    @ParameterizedTest
    @MethodSource
    void wrongCombinations_any_areRefusedWithASentence(Map<String, String> parameters, String sentence) {
        assertThat(new ResolvedTemplate(ProductionTemplate.read(), parameters).refusals())
                .singleElement()
                .asString()
                .contains(sentence);
    }

    static Stream<Arguments> wrongCombinations_any_areRefusedWithASentence() {
        return Stream.of(
                Arguments.of(
                        Map.of("OpenSearchMode", "existing", "OpenSearchName", "mine"), "needs OpenSearchEndpoint"),
                Arguments.of(
                        Map.of("OpenSearchMode", "existing", "OpenSearchEndpoint", "https://a.test"),
                        "needs OpenSearchName"),
                Arguments.of(Map.of("OpenSearchEndpoint", "https://a.test"), "OpenSearchEndpoint is only for"),
                Arguments.of(
                        Map.of("OpenSearchMode", "domain", "OpenSearchName", "mine"), "OpenSearchName is only for"),
                Arguments.of(
                        Map.of("OpenSearchMode", "domain", "OpenSearchService", "aoss"),
                        "choose OpenSearchMode serverless"));
    }

    /** Lambda itself sets the Region. */
    private static Map<String, String> onLambda(Map<String, String> environment) {
        Map<String, String> all = new HashMap<>(environment);
        all.put("AWS_REGION", "ap-southeast-1");
        return all;
    }
}
