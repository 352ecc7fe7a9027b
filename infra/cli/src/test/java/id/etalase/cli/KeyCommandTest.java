package id.etalase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.catalogue.access.Role;
import id.etalase.local.keys.LocalKey;
import id.etalase.local.keys.LocalKeys;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyCommandTest {
    @TempDir
    private Path data;

    private LocalKeys keys;

    @BeforeEach
    void open() {
        keys = new LocalKeys(data);
    }

    private CommandRun key(String command, String... more) {
        return CommandRun.of(Stream.concat(Stream.of("key", command, "--data", data.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void add_forAPage_printsTheKeyThatTheSystemTakes() {
        CommandRun run = key("add", "--role", "search", "--store", "toko-ani", "--origin", "http://127.0.0.1:9000");

        assertThat(run.exitCode()).as(run.remarks()).isZero();
        LocalKey kept = keys.all().getFirst();
        String printed = run.results()
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("etalase-"))
                .findFirst()
                .orElseThrow();
        assertThat(keys.idOf(printed)).contains(kept.id());
        assertThat(kept.role()).isEqualTo(Role.SEARCH);
        assertThat(kept.stores()).containsExactly("toko-ani");
        assertThat(kept.origins()).containsExactly("http://127.0.0.1:9000");
        assertThat(run.results()).contains("only from http://127.0.0.1:9000.", "./etalase key remove " + kept.id());
    }

    @Test
    void add_withoutSayingForWhichStores_asksForIt() {
        CommandRun run = key("add");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.remarks()).contains("--store=ID", "--every-store");
        assertThat(keys.all()).isEmpty();
    }

    @Test
    void add_originWithAPath_saysWhatIsRight() {
        CommandRun run = key("add", "--every-store", "--origin", "https://toko-ani.example/katalog");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.remarks()).contains("no slash at the end", "https://toko-ani.example");
        assertThat(keys.all()).isEmpty();
    }

    @Test
    void list_ofSeveral_showsWhoMayDoWhatButNoKey() {
        String secret =
                keys.add("Ani", Role.OWNER, List.of("toko-ani"), List.of()).key();
        keys.add("page", Role.SEARCH, List.of(), List.of("https://a.example"));

        CommandRun run = key("list");

        assertThat(run.results())
                .contains("Ani", "owner", "toko-ani", "everywhere", "every store", "https://a.example")
                .doesNotContain(secret);
    }

    @Test
    void remove_aKey_withdrawsIt() {
        String id = keys.add("Ani", Role.OWNER, List.of("toko-ani"), List.of())
                .kept()
                .id();

        assertThat(key("remove", id).exitCode()).isZero();
        assertThat(keys.all()).isEmpty();
        assertThat(key("list").results()).contains("No keys were made");
    }

    @Test
    void remove_noSuchKey_saysHowToFindThoseThereAre() {
        CommandRun run = key("remove", "local-none");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.remarks()).contains("local-none", "./etalase key list");
    }
}
