package id.etalase.configuration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the settings of one program from its environment. A value that is missing or does not parse is remembered, and
 * {@link #build} names them all at once.
 */
public final class Settings {
    private final Map<String, String> environment;
    private final List<String> mistakes = new ArrayList<>();

    /** @param environment names to values, as {@link System#getenv()} gives them */
    public Settings(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /**
     * A setting without which the program cannot work.
     *
     * @param meaning what it is, for whoever has to set it
     * @param parse throws {@link IllegalArgumentException} on a bad value, with a message that says what is right
     */
    public <T> Setting<T> required(String name, String meaning, Function<String, T> parse) {
        @Nullable String value = environment.get(name);
        if (value == null || value.isBlank()) {
            mistakes.add(name + " is not set: " + meaning);
            return new Setting<>(name, null);
        }
        return parsed(name, value, parse);
    }

    /** A setting with a default. */
    public <T> Setting<T> optional(String name, T byDefault, Function<String, T> parse) {
        @Nullable String value = environment.get(name);
        return value == null || value.isBlank() ? new Setting<>(name, byDefault) : parsed(name, value, parse);
    }

    /**
     * Makes the configuration out of settings read before.
     *
     * @throws InvalidSettingsException if any of them was missing or wrong
     */
    public <C> C build(Supplier<C> configuration) {
        if (!mistakes.isEmpty()) {
            throw new InvalidSettingsException(mistakes);
        }
        return configuration.get();
    }

    private <T> Setting<T> parsed(String name, String value, Function<String, T> parse) {
        try {
            return new Setting<>(name, parse.apply(value));
        } catch (IllegalArgumentException e) {
            mistakes.add(name + "=\"" + value + "\" cannot be used: " + e.getMessage());
            return new Setting<>(name, null);
        }
    }

    /** A setting that was read; its value may be asked for once all are known to be right. */
    public static final class Setting<T> {
        private final String name;
        private final @Nullable T value;

        private Setting(String name, @Nullable T value) {
            this.name = name;
            this.value = value;
        }

        /** @throws IllegalStateException if it was missing or wrong, which {@link Settings#build} would have said */
        public T get() {
            if (value == null) {
                throw new IllegalStateException(name + " was asked for before build()");
            }
            return value;
        }
    }
}
