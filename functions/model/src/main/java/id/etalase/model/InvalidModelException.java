package id.etalase.model;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A model cannot be used. The message names the contract's file and each mistake in it, with its mend, on a line of its own. */
public final class InvalidModelException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InvalidModelException(Path modelJson, List<String> mistakes, @Nullable Throwable cause) {
        super("The model " + modelJson + " cannot be used:\n - " + String.join("\n - ", mistakes), cause);
    }

    public InvalidModelException(Path modelJson, String mistake) {
        this(modelJson, List.of(mistake), null);
    }
}
