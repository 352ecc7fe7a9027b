package id.etalase.indexing;

import java.util.List;

/** Objects that an event from the bucket named could not be brought up to date; Lambda delivers the event again. */
public final class IndexingFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param faults one or more; the first becomes the cause, the others are suppressed beside it */
    IndexingFailedException(List<RuntimeException> faults) {
        super("Objects not brought up to date: " + faults.size() + "; the log names them.", faults.getFirst());
        faults.stream().skip(1).forEach(this::addSuppressed);
    }
}
