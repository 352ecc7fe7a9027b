package id.etalase.cli.reindexing;

import id.etalase.catalogue.reindex.Watcher;
import id.etalase.cli.terminal.Progress;
import id.etalase.cli.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal how many photos are done. */
final class CountedPhotos implements Watcher, AutoCloseable {
    private final Terminal terminal;
    private @Nullable Progress progress;

    CountedPhotos(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void found(int photos) {
        close();
        if (photos > 0) {
            progress = terminal.progress("Indexing", " photos", photos);
        }
    }

    @Override
    public void reached(int photos) {
        if (progress != null) {
            progress.reached(photos);
        }
    }

    @Override
    public void close() {
        if (progress != null) {
            progress.close();
            progress = null;
        }
    }
}
