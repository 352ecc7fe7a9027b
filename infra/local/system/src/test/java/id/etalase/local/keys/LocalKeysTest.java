package id.etalase.local.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.access.Role;
import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.product.StoreId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalKeysTest {
    @TempDir
    private Path data;

    private LocalKeys keys;

    @BeforeEach
    void open() {
        keys = new LocalKeys(data.resolve("not-there-yet"));
    }

    @Test
    void add_ownerOfOneShop_isKnownByTheKeyToWhoeverReadsTheSameFolder() {
        LocalKeys.Made made = keys.add("Ani", Role.OWNER, List.of("toko-ani"), List.of());
        LocalKeys running = new LocalKeys(data.resolve("not-there-yet"));

        assertThat(running.idOf(made.key())).contains(made.kept().id());
        assertThat(running.holder(made.kept().id())).hasValueSatisfying(holder -> {
            assertThat(holder.caller())
                    .isEqualTo(new Caller("Ani", Role.OWNER, new StoreScope.Stores(Set.of(new StoreId("toko-ani")))));
            assertThat(holder.origins()).isEmpty();
        });
    }

    @Test
    void add_forEveryStoreAndAPage_isBoundToIt() {
        LocalKey kept = keys.add("page", Role.SEARCH, List.of(), List.of("http://127.0.0.1:9000"))
                .kept();

        assertThat(keys.holder(kept.id())).hasValueSatisfying(holder -> {
            assertThat(holder.caller().scope()).isEqualTo(new StoreScope.Everything());
            assertThat(holder.origins()).hasToString("[http://127.0.0.1:9000]");
        });
    }

    @Test
    void file_ofAKey_doesNotHoldIt() throws IOException {
        LocalKeys.Made made = keys.add("Ani", Role.OWNER, List.of("toko-ani"), List.of());

        assertThat(made.key()).matches("etalase-[A-Za-z0-9_-]{43}");
        assertThat(Files.readString(data.resolve("not-there-yet").resolve(LocalKeys.FILE)))
                .contains(made.kept().id())
                .doesNotContain(made.key());
    }

    @Test
    void remove_aKey_forgetsThatOneOnly() {
        LocalKeys.Made one = keys.add("one", Role.SEARCH, List.of(), List.of());
        LocalKeys.Made other = keys.add("other", Role.SEARCH, List.of(), List.of());

        assertThat(keys.remove(one.kept().id())).isTrue();
        assertThat(keys.idOf(one.key())).isEmpty();
        assertThat(keys.holder(one.kept().id())).isEmpty();
        assertThat(keys.idOf(other.key())).contains(other.kept().id());
        assertThat(keys.remove(one.kept().id())).isFalse();
    }

    @Test
    void add_severalTimes_keepsThemAll() {
        IntStream.range(0, 8)
                .forEach(i -> new LocalKeys(data.resolve("not-there-yet"))
                        .add("key " + i, Role.SEARCH, List.of(), List.of()));

        assertThat(keys.all()).extracting(LocalKey::name).hasSize(8).doesNotHaveDuplicates();
        assertThat(keys.all()).extracting(LocalKey::id).doesNotHaveDuplicates();
    }

    @Test
    void add_badStoreOrOrigin_isRefusedAndNothingKept() {
        assertThatThrownBy(() -> keys.add("x", Role.SEARCH, List.of("Toko Ani"), List.of()))
                .hasMessageContaining("Toko Ani");
        assertThatThrownBy(() -> keys.add("x", Role.SEARCH, List.of(), List.of("toko-ani.example")))
                .hasMessageContaining("https://toko-ani.example");
        assertThat(keys.all()).isEmpty();
    }

    @Test
    void unknownKey_isNobodys() {
        assertThat(keys.idOf("etalase-guess")).isEmpty();
        assertThat(keys.holder("local-owner")).isEmpty();
    }

    @Test
    void file_spoilt_isNamedWithTheMend() throws IOException {
        keys.add("x", Role.SEARCH, List.of(), List.of());
        Files.writeString(data.resolve("not-there-yet").resolve(LocalKeys.FILE), "{");

        assertThatThrownBy(() -> keys.all())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContainingAll("keys.json", "mend it");
    }
}
