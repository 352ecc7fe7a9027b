package id.etalase.search;

import com.fasterxml.jackson.databind.json.JsonMapper;
import id.etalase.api.RehearsedRequests;
import id.etalase.catalogue.search.ProductSearch;
import id.etalase.catalogue.shelf.Shelf;
import id.etalase.snapstart.RehearsalLog;
import id.etalase.vision.DjlRecognizer;
import id.etalase.vision.SamplePhoto;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/**
 * Answers each kind of request before a snapshot: once on an index that always has a match, so that the way back to the shopper is
 * loaded, and once on the real index, which may be empty or not answer while a stack is being deployed.
 */
record Rehearsal(SearchParts parts, DjlRecognizer recognizer) implements Runnable {
    private static final String SEARCH = "/v1/search";
    private static final String BOUNDARY = "rehearsal";
    private static final String JSON = "application/json";
    private static final String WORDS = "kaos batik";

    /** As often as the model is warmed up: the first answers are slow. */
    private static final int TIMES = 3;

    @Override
    public void run() {
        SampleIndex sample = SampleIndex.of(recognizer);
        sendAll(to(new Endpoints(
                new ProductSearch(sample, recognizer),
                new Shelf(sample, recognizer.profile()),
                parts.links(),
                recognizer.model())));
        RehearsedRequests real = to(parts.endpoints());
        // Asked once whether it is there: to wait for each request in vain would take longer than a snapshot may.
        if (real.get("/v1/health")) {
            sendAll(real);
        }
    }

    private static RehearsedRequests to(Endpoints endpoints) {
        return new RehearsedRequests(callers -> new SearchRoutes(endpoints, callers), new RehearsalLog());
    }

    private static void sendAll(RehearsedRequests requests) {
        byte[] photo = SamplePhoto.JPEG.bytes();
        String base64 = Base64.getEncoder().encodeToString(photo);
        for (int i = 0; i < TIMES; i++) {
            for (SamplePhoto sample : SamplePhoto.values()) {
                requests.send("POST", SEARCH, sample.mediaType(), sample.bytes());
            }
            requests.send("POST", SEARCH, JSON, json(Map.of("photo", base64)));
            requests.send("POST", SEARCH, JSON, json(Map.of("q", WORDS)));
            requests.send("POST", SEARCH, JSON, json(Map.of("photo", base64, "q", WORDS)));
            requests.send("POST", SEARCH, "multipart/form-data; boundary=" + BOUNDARY, form(photo));
            requests.get("/v1/products/" + SampleIndex.PRODUCT);
            requests.get("/v1/products", "store", SampleIndex.PRODUCT.store().value());
            requests.get("/v1/health");
        }
    }

    private static byte[] json(Map<String, String> fields) {
        JsonMapper mapper = JsonMapper.builder().build();
        return mapper.valueToTree(fields).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] form(byte[] photo) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"a.jpg\"\r\n"
                        + "Content-Type: image/jpeg\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        form.writeBytes(photo);
        form.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return form.toByteArray();
    }
}
