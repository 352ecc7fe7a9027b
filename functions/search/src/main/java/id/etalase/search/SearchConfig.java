package id.etalase.search;

import id.etalase.api.Callers;
import id.etalase.configuration.Settings;
import id.etalase.configuration.Settings.Setting;
import id.etalase.opensearch.OpenSearchConfig;
import id.etalase.s3.S3Config;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What the function must know of the place it runs in.
 *
 * @param model the {@code model.json} of the model in use
 * @param searchLog whether it is noted what shoppers search for and find
 */
public record SearchConfig(S3Config bucket, OpenSearchConfig index, Path model, Callers callers, boolean searchLog) {
    /**
     * Reads {@code ETALASE_MODEL}, {@code ETALASE_CALLERS}, {@code ETALASE_SEARCH_LOG} and the settings of {@link S3Config} and {@link OpenSearchConfig}.
     *
     * @throws id.etalase.configuration.InvalidSettingsException naming every mistake
     */
    public static SearchConfig from(Map<String, String> environment) {
        Settings settings = new Settings(environment);
        Supplier<S3Config> bucket = S3Config.from(settings);
        Supplier<OpenSearchConfig> index = OpenSearchConfig.from(settings);
        Setting<Path> model = settings.required("ETALASE_MODEL", "the path of the model's model.json", Path::of);
        Setting<Callers> callers =
                settings.required("ETALASE_CALLERS", "who stands behind each API key, as JSON", Callers::parse);
        // On by default: whoever sells wants to know what is looked for. On Serverless it costs; docs/cost.md says
        // what.
        Setting<Boolean> searchLog = settings.optional("ETALASE_SEARCH_LOG", true, SearchConfig::onOrOff);
        return settings.build(
                () -> new SearchConfig(bucket.get(), index.get(), model.get(), callers.get(), searchLog.get()));
    }

    private static boolean onOrOff(String text) {
        return switch (text) {
            case "on" -> true;
            case "off" -> false;
            default -> throw new IllegalArgumentException("it must be on or off");
        };
    }
}
