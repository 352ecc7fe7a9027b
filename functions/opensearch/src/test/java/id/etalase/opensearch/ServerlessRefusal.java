package id.etalase.opensearch;

import java.util.Locale;

/**
 * What a collection answers to what it does not do.
 *
 * @param body empty where it knows no such operation
 */
record ServerlessRefusal(int status, String body) {
    /** There is no such operation: 404 without a body, as opensearch-hadoop's issue 690 and searchkick's 1714 saw. */
    static ServerlessRefusal unknown() {
        return new ServerlessRefusal(404, "");
    }

    static ServerlessRefusal of(String type, String reason) {
        return new ServerlessRefusal(
                400,
                String.format(
                        Locale.ROOT,
                        "{\"error\":{\"root_cause\":[{\"type\":\"%1$s\",\"reason\":\"%2$s\"}],"
                                + "\"type\":\"%1$s\",\"reason\":\"%2$s\"},\"status\":400}",
                        type,
                        reason));
    }

    static ServerlessRefusal ofItem(String id, String reason) {
        return new ServerlessRefusal(
                200,
                String.format(
                        Locale.ROOT,
                        "{\"took\":0,\"errors\":true,\"items\":[{\"index\":{\"_index\":\"?\",\"_id\":\"%s\",\"status\":400,"
                                + "\"error\":{\"type\":\"illegal_argument_exception\",\"reason\":\"%s\"}}}]}",
                        id,
                        reason));
    }
}
