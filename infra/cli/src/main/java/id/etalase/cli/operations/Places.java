package id.etalase.cli.operations;

import id.etalase.aws.operations.StackOutputs;
import id.etalase.local.RunningSystem;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where the parts of a system are, by what people call them, in the order in which they want them. */
public record Places(Map<String, String> all) {
    public Places {
        all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
    }

    /** @param data where the system keeps what it has */
    public static Places of(RunningSystem system, Path data) {
        URI web = system.web();
        Map<String, String> all = new LinkedHashMap<>();
        all.put("shopper page", web.resolve("/").toString());
        all.put("owner page", web.resolve("/owner.html").toString());
        all.put("API", web.resolve("/v1").toString());
        all.put("API docs", web.resolve("/docs/").toString());
        all.put(
                "photo bucket",
                system.bucket().endpoint() + "/" + system.bucket().name());
        all.put("OpenSearch", system.openSearch().toString());
        all.put("data", data.toAbsolutePath().normalize().toString());
        return new Places(all);
    }

    /** What a stack says of itself. */
    public static Places of(StackOutputs stack) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("API", stack.get("ApiUrl") + "/v1");
        all.put("photo bucket", stack.get("PhotoBucketName"));
        all.put("OpenSearch", stack.get("OpenSearchAddress"));
        all.put("dashboard", stack.get("DashboardUrl"));
        return new Places(all);
    }
}
