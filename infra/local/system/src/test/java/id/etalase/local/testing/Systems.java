package id.etalase.local.testing;

import id.etalase.local.LocalOptions;
import id.etalase.local.LocalSystem;
import java.nio.file.Path;
import java.time.Clock;

/** Starts systems with the default model on free ports. */
public final class Systems {
    private Systems() {}

    public static LocalSystem start(Path data) {
        return LocalSystem.start(options(data), Clock.systemUTC(), line -> System.out.println("  " + line));
    }

    static LocalOptions options(Path data) {
        Path model = Path.of(
                System.getProperty("etalase.root"), "models", System.getProperty("etalase.model"), "model.json");
        return LocalOptions.of(data, model).on(LocalOptions.Ports.ANY);
    }
}
