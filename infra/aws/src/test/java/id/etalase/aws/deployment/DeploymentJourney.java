package id.etalase.aws.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import id.etalase.catalogue.product.ProductId;
import id.etalase.client.contract.ContractSuite;
import id.etalase.client.contract.RunningApi;
import id.etalase.demo.DemoCatalogue;
import id.etalase.demo.DemoProduct;
import id.etalase.model.ModelContract;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The production template, deployed; a photo uploaded, indexed through bucket, queue and function into the real OpenSearch,
 * and found over the REST API; and the contract suite. One subclass for each emulator. Each test has products of its own.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DeploymentJourney extends ContractSuite {
    private static final DemoCatalogue CATALOGUE = DemoCatalogue.seeded();
    private static final List<DemoProduct> PRODUCTS = CATALOGUE.products();

    private EmulatedLambda aws;
    private Deployment deployment;
    private DeployedShop shop;

    /**
     * Starts the emulator.
     *
     * @param directory for whatever it writes
     * @throws org.opentest4j.TestAbortedException if it is not installed, saying how to get it
     */
    abstract EmulatedLambda start(Path directory);

    @BeforeAll
    void deploy(@TempDir Path folder) throws Exception {
        aws = start(folder);
        deployment = Deployment.whole(aws, folder.resolve("packages"));
        shop = new DeployedShop(deployment);
        // The search function is cold: what the gateway says while it starts says nothing about it.
        await().atMost(EmulatedAws.PATIENCE)
                .until(() -> shop.health().has("model") || shop.health().has("type"));
    }

    @AfterAll
    void stop() {
        Optional.ofNullable(shop).ifPresent(DeployedShop::close);
        Optional.ofNullable(aws).ifPresent(EmulatedLambda::close);
    }

    @Test
    void search_photoUploaded_namesItsProductAndSaysWhatItShows() throws Exception {
        ProductId product = PRODUCTS.get(0).id();
        byte[] photo = uploaded(product, "1.jpg");

        // The contract suite sells the same thing in a store of its own.
        JsonNode hit = await().atMost(EmulatedAws.PATIENCE)
                .until(
                        () -> shop.search(photo)
                                .path("hits")
                                .valueStream()
                                .filter(found -> found.path("product").asText().equals(product.toString()))
                                .findFirst()
                                .orElseGet(MissingNode::getInstance),
                        found -> !found.isMissingNode());

        assertThat(hit.path("score").asDouble()).isGreaterThan(0.99);
        assertThat(hit.path("tags")).isNotEmpty().allSatisfy(tag -> {
            assertThat(tag.path("code").asText()).isNotBlank();
            assertThat(tag.path("confidence").asDouble()).isPositive();
        });
        assertThat(shop.fetch(hit.path("photo").path("url").asText())).isEqualTo(photo);
    }

    @Test
    void health_indexThere_namesTheModelOfThePackage() throws Exception {
        uploaded(PRODUCTS.get(1).id(), "1.jpg");

        JsonNode model = shop.health().path("model");

        ModelContract built = ModelContract.read(Path.of(
                System.getProperty("etalase.root"), "models", System.getProperty("etalase.model"), "model.json"));
        assertThat(model.path("name").asText()).isEqualTo(built.id().name());
        assertThat(model.path("sha256").asText()).isEqualTo(built.id().fingerprint());
    }

    @Test
    void upload_wordsNamedAsPhoto_areRejectedWithAReason() throws Exception {
        ProductId product = PRODUCTS.get(2).id();
        shop.upload(product, "foto.jpg", "Bukan foto.".getBytes(StandardCharsets.UTF_8));

        JsonNode photo = await().atMost(EmulatedAws.PATIENCE)
                .until(() -> shop.photo(product, "foto.jpg"), Optional::isPresent)
                .orElseThrow();

        assertThat(photo.path("status").asText()).isEqualTo("rejected");
        assertThat(photo.path("reason").path("code").asText()).isNotBlank();
        assertThat(photo.path("reason").path("message").path("id").asText()).isNotBlank();
    }

    @Test
    void upload_keyWithSpacesAndLetters_isIndexedUnderThatName() throws Exception {
        uploaded(PRODUCTS.get(3).id(), "foto depan + café.jpg");
    }

    @Test
    void delete_onlyPhotoOfAProduct_takesItOutOfTheSearch() throws Exception {
        ProductId product = PRODUCTS.get(4).id();
        byte[] photo = uploaded(product, "1.jpg");
        await().atMost(EmulatedAws.PATIENCE)
                .untilAsserted(() -> assertThat(shop.find(photo)).contains(product.toString()));

        shop.delete(product, "1.jpg");

        await().atMost(EmulatedAws.PATIENCE).until(() -> !shop.find(photo).contains(product.toString()));
    }

    @Test
    void tags_confirmedByTheOwner_comeBackThroughBucketAndQueue() throws Exception {
        ProductId product = PRODUCTS.get(5).id();
        uploaded(product, "1.jpg");

        shop.confirm(product, "{\"category\": \"makanan\"}");

        await().atMost(EmulatedAws.PATIENCE)
                .until(() -> shop.photo(product, "1.jpg")
                        .orElseThrow()
                        .path("tags")
                        .valueStream()
                        .anyMatch(tag -> tag.path("source").asText().equals("owner")
                                && tag.path("code").asText().equals("makanan")));
    }

    @Test
    void product_changedAndDeletedByTheOwner_followsThroughBucketAndQueue() throws Exception {
        ProductId product = PRODUCTS.get(8).id();
        uploaded(product, "1.jpg");

        JsonNode changed = shop.asOwner("PATCH", product, "{\"price\": 47500}");
        assertThat(changed.path("price").asLong()).isEqualTo(47_500);
        await().atMost(EmulatedAws.PATIENCE)
                .until(() -> shop.product(product).path("price").asLong() == 47_500);

        shop.asOwner("DELETE", product, "");
        await().atMost(EmulatedAws.PATIENCE)
                .until(() -> refusal(shop.product(product)).equals("urn:etalase:problem:product-not-found"));
    }

    @Test
    void tags_confirmedWithTheStorefrontsKey_areRefusedInOurShape() throws Exception {
        ProductId product = PRODUCTS.get(6).id();
        uploaded(product, "1.jpg");

        JsonNode answer = shop.confirmAsStorefront(product, "{\"category\": \"makanan\"}");

        assertThat(answer.path("type").asText()).isEqualTo("urn:etalase:problem:forbidden");
    }

    @Test
    void search_withoutKey_findsNothingAndIsRefused() throws Exception {
        ProductId product = PRODUCTS.get(7).id();
        byte[] photo = uploaded(product, "1.jpg");

        JsonNode answer = shop.searchWithoutKey(photo);

        assertThat(answer.has("hits")).as(answer.toString()).isFalse();
        assertThat(refusal(answer)).isEqualTo(refusalWithoutKey());
    }

    @Override
    protected RunningApi api() {
        return new DeployedApi(
                deployment, shop.keys(), takesBytes(), refusalWithoutKey().startsWith("urn:"));
    }

    /** Whether the emulator's gateway reads from the template which media types are bytes. */
    boolean takesBytes() {
        return true;
    }

    /** What identifies the emulator's refusal of a call without a key: our problem's type, unless it cannot say that. */
    String refusalWithoutKey() {
        return "urn:etalase:problem:forbidden";
    }

    private static String refusal(JsonNode answer) {
        return answer.path("type").asText(answer.path("message").asText());
    }

    /** Uploads the first photo of a product of the demonstration, and waits until it is live. */
    private byte[] uploaded(ProductId product, String name) throws Exception {
        byte[] photo = CATALOGUE.photos(product).getFirst();
        shop.upload(product, name, photo);
        await().atMost(EmulatedAws.PATIENCE)
                .until(() -> shop.photo(product, name)
                        .filter(found -> found.path("status").asText().equals("live"))
                        .isPresent());
        return photo;
    }
}
