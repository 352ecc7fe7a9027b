package id.etalase.docs.markdown;

/** A Markdown file says something that cannot be done; the message names the file, the mistake and the mend. */
public final class MarkdownException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Without another exception behind it. */
    public MarkdownException(String message) {
        super(message);
    }

    /** With the exception that it came from. */
    public MarkdownException(String message, Throwable cause) {
        super(message, cause);
    }
}
