package id.etalase.owner;

import id.etalase.api.RehearsedRequests;
import id.etalase.snapstart.RehearsalLog;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Answers each kind of request before a snapshot, to no effect: its product is one that no shop has, for a product without photos can be
 * told nothing, and an address that nobody gets uploads nothing.
 */
record Rehearsal(OwnerParts parts) implements Runnable {
    private static final String JSON = "application/json";
    private static final byte[] NO_TAGS = "{}".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NO_STOCK = "{\"stock\": null}".getBytes(StandardCharsets.UTF_8);

    /** The first answers are slow. */
    private static final int TIMES = 3;

    @Override
    public void run() {
        String product = "etalase." + UUID.randomUUID();
        String path = "/v1/products/" + product;
        RehearsedRequests requests = new RehearsedRequests(parts::routes, new RehearsalLog());
        for (int i = 0; i < TIMES; i++) {
            requests.send("PUT", path + "/tags", JSON, NO_TAGS);
            requests.send("PATCH", path, JSON, NO_STOCK);
            requests.send("DELETE", path, JSON, new byte[0]);
            requests.send("POST", "/v1/uploads", JSON, onePhoto(product));
            requests.get("/v1/stores/etalase-rehearsal");
        }
    }

    private static byte[] onePhoto(String product) {
        String uploads = "{\"product\": \"" + product
                + "\", \"files\": [{\"name\": \"a.jpg\", \"type\": \"image/jpeg\", \"bytes\": 1}]}";
        return uploads.getBytes(StandardCharsets.UTF_8);
    }
}
