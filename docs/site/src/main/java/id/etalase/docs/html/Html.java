package id.etalase.docs.html;

import java.util.function.Consumer;

/** Writes HTML from the outside in. Text and attributes are escaped. */
public final class Html {
    private final StringBuilder out = new StringBuilder();

    /**
     * An element and what stands in it.
     *
     * @param tag its name
     * @param content writes what stands in it
     * @param attributes names and values by turns; an empty value is written as the name alone
     */
    public Html element(String tag, Consumer<Html> content, String... attributes) {
        empty(tag, attributes);
        content.accept(this);
        out.append("</").append(tag).append('>');
        return this;
    }

    /** An element that holds text. */
    public Html element(String tag, String text, String... attributes) {
        return element(tag, content -> content.text(text), attributes);
    }

    /** An element that holds nothing and is not closed, such as {@code img}. */
    public Html empty(String tag, String... attributes) {
        if (attributes.length % 2 != 0) {
            throw new IllegalArgumentException("An attribute of " + tag + " has no value");
        }
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]);
            if (!attributes[i + 1].isEmpty()) {
                out.append("=\"").append(escaped(attributes[i + 1])).append('"');
            }
        }
        out.append('>');
        return this;
    }

    /** Text. */
    public Html text(String text) {
        out.append(escaped(text));
        return this;
    }

    /** What is HTML already. */
    public Html html(String html) {
        out.append(html);
        return this;
    }

    /** All that has been written. */
    @Override
    public String toString() {
        return out.toString();
    }

    /** Text as it stands in HTML, in an attribute too. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
