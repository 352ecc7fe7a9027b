package id.etalase.snapstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.crac.Core;
import org.junit.jupiter.api.Test;

/** Every call of {@code beforeCheckpoint} and {@code afterRestore} in turn makes what another restored copy would have. */
class SnapshotTest {
    private final List<String> diary = new ArrayList<>();
    private final AtomicInteger drawn = new AtomicInteger();

    private final Kept<Object> model = new Kept<>(() -> {
        diary.add("load");
        return new Object();
    });

    private final Renewed<Connection> connection = new Renewed<>(() -> {
        diary.add("open");
        return new Connection(drawn.incrementAndGet());
    });

    @Test
    void copies_shareTheModelAndNoConnection() throws Exception {
        Snapshot snapshot = Snapshot.register(this::work, connection);

        snapshot.beforeCheckpoint(Core.getGlobalContext());
        Object kept = model.get();
        snapshot.afterRestore(Core.getGlobalContext());
        assertThat(diary).as("before anybody asks").endsWith("close", "open");
        Connection first = connection.get();
        snapshot.beforeCheckpoint(Core.getGlobalContext());
        snapshot.afterRestore(Core.getGlobalContext());
        Connection second = connection.get();

        assertThat(model.get()).isSameAs(kept);
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(diary).containsExactly("load", "open", "work", "close", "open", "work", "close", "open");
    }

    @Test
    void noSnapshot_everythingIsMadeWhenFirstAskedForAndOnce() {
        assertThat(diary).isEmpty();

        work();
        work();

        assertThat(diary).containsExactly("load", "open", "work", "work");
    }

    @Test
    void rehearsal_fails_noSnapshotIsTaken() {
        Snapshot snapshot = Snapshot.register(
                () -> {
                    throw new IllegalStateException("no model");
                },
                connection);

        assertThatThrownBy(() -> snapshot.beforeCheckpoint(Core.getGlobalContext()))
                .hasMessage("no model");
    }

    @Test
    void opener_failsOnce_isAskedAgain() {
        AtomicInteger asked = new AtomicInteger();
        Kept<String> kept = new Kept<>(() -> {
            if (asked.incrementAndGet() == 1) {
                throw new IllegalStateException("not yet");
            }
            return "there";
        });

        assertThatThrownBy(kept::get).hasMessage("not yet");
        assertThat(kept.get()).isEqualTo("there");
    }

    private void work() {
        model.get();
        connection.get();
        diary.add("work");
    }

    private final class Connection implements AutoCloseable {
        private final int id;

        private Connection(int id) {
            this.id = id;
        }

        private int id() {
            return id;
        }

        @Override
        public void close() {
            diary.add("close");
        }
    }
}
