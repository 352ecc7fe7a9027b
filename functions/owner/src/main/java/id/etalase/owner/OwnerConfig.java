package id.etalase.owner;

import id.etalase.api.Callers;
import id.etalase.configuration.Settings;
import id.etalase.configuration.Settings.Setting;
import id.etalase.s3.S3Config;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What the function must know of the place it runs in.
 *
 * @param model the {@code model.json} of the model in use; none of its other files is needed
 */
public record OwnerConfig(S3Config bucket, Path model, Callers callers) {
    /**
     * Reads {@code ETALASE_MODEL}, {@code ETALASE_CALLERS} and the settings of {@link S3Config}.
     *
     * @throws id.etalase.configuration.InvalidSettingsException naming every mistake
     */
    public static OwnerConfig from(Map<String, String> environment) {
        Settings settings = new Settings(environment);
        Supplier<S3Config> bucket = S3Config.from(settings);
        Setting<Path> model = settings.required("ETALASE_MODEL", "the path of the model's model.json", Path::of);
        Setting<Callers> callers =
                settings.required("ETALASE_CALLERS", "who stands behind each API key, as JSON", Callers::parse);
        return settings.build(() -> new OwnerConfig(bucket.get(), model.get(), callers.get()));
    }
}
