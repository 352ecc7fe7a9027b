package id.etalase.cli;

import id.etalase.aws.cost.OpenSearchMode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads where the index lives. */
final class OpenSearchModeConverter implements ITypeConverter<OpenSearchMode> {
    @Override
    public OpenSearchMode convert(String code) {
        try {
            return OpenSearchMode.of(code);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
