package id.etalase.client;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.api.testing.Contract;
import id.etalase.client.answer.StoreProfile;
import id.etalase.client.request.PhotoFile;
import id.etalase.client.request.ProductEdit;
import id.etalase.client.request.ProductList;
import id.etalase.client.request.ProductTags;
import id.etalase.client.request.SearchQuery;
import id.etalase.client.request.Write;
import id.etalase.client.testing.FakeApi;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever the contract has, both clients and the examples have too; that each call works, the contract suite says. */
class ClientsInStepTest {
    private static final Contract CONTRACT = Contract.read();

    /** A call of the JavaScript client: its method, and the expression of its path. */
    private static final Pattern JAVASCRIPT_CALL =
            Pattern.compile("this\\.#(?:json|answer)\\(\\s*'([A-Z]+)',\\s*([^,]+),");

    /** A request of the examples: what it does, its first line, its headers, a blank line, its body. */
    private record HttpExample(String method, String target, Set<String> headers, String type, String body) {
        static HttpExample read(String text) {
            List<String> lines = text.lines()
                    .skip(1)
                    .filter(line -> !line.startsWith("#") && !line.startsWith("//"))
                    .dropWhile(String::isBlank)
                    .toList();
            String[] first = lines.getFirst().split(" ", 2);
            List<String> headers =
                    lines.stream().skip(1).takeWhile(line -> !line.isBlank()).toList();
            String body = lines.stream().skip(headers.size() + 2L).collect(Collectors.joining("\n"));
            TreeMap<String, String> named = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            headers.forEach(line -> named.put(
                    line.substring(0, line.indexOf(':')),
                    line.substring(line.indexOf(':') + 1).strip()));
            return new HttpExample(
                    first[0],
                    first[1].strip().replace("{{endpoint}}", ""),
                    named.keySet(),
                    named.getOrDefault("content-type", ""),
                    body.strip());
        }

        URI address() {
            return URI.create(target.replaceAll("\\{\\{.*?}}", "x"));
        }

        /** Whether the contract has it, with all its parameters; an example may be there before its operation. */
        boolean isDescribed() {
            String path = address().getRawPath();
            return CONTRACT.operation(method, path).isPresent()
                    && (!body.contains("\"q\"")
                            || CONTRACT.parameters(method, path).contains("q"));
        }

        Set<String> parameters() {
            return Arrays.stream(
                            Optional.ofNullable(address().getQuery()).orElse("").split("&"))
                    .filter(each -> !each.isEmpty())
                    .map(each -> each.substring(0, each.indexOf('=')))
                    .collect(Collectors.toSet());
        }
    }

    private static String read(String path) throws IOException {
        return Files.readString(Path.of(System.getProperty("etalase.root"), path));
    }

    private static List<HttpExample> examples() throws IOException {
        return Pattern.compile("(?m)^###")
                .splitAsStream(read("docs/api/etalase.http"))
                .skip(1)
                .map(HttpExample::read)
                .toList();
    }

    @Test
    void javaClient_everyOperation_hasACall() throws IOException {
        Set<String> called = new TreeSet<>();
        try (FakeApi api = FakeApi.saying(200, "{\"uploads\": [], \"products\": []}");
                EtalaseClient client = new EtalaseClient(api.endpoint(), "kunci")) {
            client.health();
            client.search(SearchQuery.text("kaos"));
            client.product("toko-ani.kaos");
            client.page(ProductList.of("toko-ani"), null);
            client.edit("toko-ani.kaos", ProductEdit.NOTHING.name("Kaos"));
            client.confirmTags("toko-ani.kaos", ProductTags.category("pakaian"));
            client.deleteProduct("toko-ani.kaos", Write.PLAIN);
            client.deletePhoto("toko-ani.kaos", "1.jpg", Write.PLAIN);
            client.permitUploads("toko-ani.kaos", List.of(new PhotoFile("1.jpg", "image/jpeg", 1)), Write.PLAIN);
            client.store("toko-ani");
            client.saveStore(new StoreProfile("toko-ani", null, null, null, null), Write.PLAIN);
            client.figures("toko-ani", 7);
            api.requests()
                    .forEach(asked -> CONTRACT.operation(
                                    asked.method(), asked.path().replaceFirst("\\?.*", ""))
                            .ifPresent(called::add));
        }

        assertThat(called).containsAll(CONTRACT.functions().keySet());
    }

    @Test
    void javaScriptClient_everyOperation_hasACall() throws IOException {
        Set<String> called = JAVASCRIPT_CALL
                .matcher(read("web/src/api/etalase-client.js"))
                .results()
                .map(call -> call.group(1) + " /v1" + path(call.group(2)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(called).containsAll(CONTRACT.functions().keySet());
    }

    /** The path of the contract that an expression of the client makes. */
    private static String path(String expression) {
        return expression
                .replace("${", "")
                .replace("productPath(id)", "/products/{id}")
                .replace("storePath(store)", "/stores/{store}")
                .replace("encodeURIComponent(name)", "{name}")
                .replaceAll("[`']", "")
                .replace("}}", "}");
    }

    @Test
    void httpExamples_everyOperation_isShown() throws IOException {
        Set<String> shown = examples().stream()
                .flatMap(example ->
                        CONTRACT.operation(example.method(), example.address().getRawPath()).stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(shown).containsAll(CONTRACT.functions().keySet());
    }

    @Test
    void httpExamples_pathsParametersAndBodies_areThoseOfTheContract() throws IOException {
        assertThat(examples()).filteredOn(HttpExample::isDescribed).isNotEmpty().allSatisfy(example -> {
            String path = example.address().getRawPath();
            boolean json = example.type().endsWith("json");
            CONTRACT.checkRequest(
                    example.method(), path, example.parameters(), example.type(), json ? example.body() : "");
            assertThat(example.headers().contains("x-api-key"))
                    .as("a key with " + example.target())
                    .isEqualTo(!path.equals("/v1/health"));
        });
    }
}
