package id.etalase.aws.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** {@code infra/template.yaml} itself. */
final class ProductionTemplate {
    static final Path ROOT = Path.of(System.getProperty("etalase.root", "."));
    static final Path FILE = ROOT.resolve("infra/template.yaml");

    private static final Template TEMPLATE = parsed();

    private ProductionTemplate() {}

    static Template read() {
        return TEMPLATE;
    }

    private static Template parsed() {
        try {
            return Template.read(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
