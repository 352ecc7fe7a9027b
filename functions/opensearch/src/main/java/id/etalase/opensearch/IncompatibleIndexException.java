package id.etalase.opensearch;

/** There is an index, and it does not fit what the model and the configuration ask for; the message says what to do. */
public final class IncompatibleIndexException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IncompatibleIndexException(String index, VectorField present, VectorField wanted) {
        super("The index \"" + index + "\" has " + present + ", but the model and the settings ask for " + wanted
                + ". Give ETALASE_INDEX a new name, and the photos are indexed anew from the bucket; or go back to the model"
                + " and the settings that made this one.");
    }
}
