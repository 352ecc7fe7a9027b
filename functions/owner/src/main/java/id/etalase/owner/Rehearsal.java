package id.etalase.owner;

import id.etalase.api.RehearsedRequests;
import id.etalase.snapstart.RehearsalLog;
import java.nio.charset.StandardCharsets;

/**
 * Answers each kind of request before a snapshot, to no effect: a product without photos can be told nothing, and an address that nobody
 * gets uploads nothing.
 */
record Rehearsal(OwnerParts parts) implements Runnable {
    private static final String JSON = "application/json";
    private static final byte[] NO_TAGS = "{}".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NO_STOCK = "{\"stock\": null}".getBytes(StandardCharsets.UTF_8);
    private static final byte[] ONE_PHOTO = """
            {"product": "etalase.rehearsal", "files": [{"name": "a.jpg", "type": "image/jpeg", "bytes": 1}]}""".getBytes(StandardCharsets.UTF_8);

    /** The first answers are slow. */
    private static final int TIMES = 3;

    @Override
    public void run() {
        RehearsedRequests requests = new RehearsedRequests(parts::routes, new RehearsalLog());
        for (int i = 0; i < TIMES; i++) {
            requests.send("PUT", "/v1/products/etalase.rehearsal/tags", JSON, NO_TAGS);
            requests.send("PATCH", "/v1/products/etalase.rehearsal", JSON, NO_STOCK);
            requests.send("DELETE", "/v1/products/etalase.rehearsal", JSON, new byte[0]);
            requests.send("POST", "/v1/uploads", JSON, ONE_PHOTO);
            requests.get("/v1/stores/etalase-rehearsal");
        }
    }
}
