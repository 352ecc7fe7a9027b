package id.etalase.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Reads files whose content has to be the one that the contract means. */
final class VerifiedFile {
    private VerifiedFile() {}

    /** @throws InvalidModelException if it is missing, or its sum is another */
    static byte[] content(ModelContract contract, ModelFile file) {
        Path path = contract.modelJson().resolveSibling(file.name());
        byte[] content = read(contract, path);
        String actual = Sha256.of(content);
        if (!actual.equals(file.sha256())) {
            throw new InvalidModelException(
                    contract.modelJson(),
                    file.name() + " has the sha256 " + actual + ", the contract says " + file.sha256()
                            + "; fetch the file again, or write the new sum if it was changed on purpose");
        }
        return content;
    }

    private static byte[] read(ModelContract contract, Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            throw new InvalidModelException(
                    contract.modelJson(), List.of(path.getFileName() + " is missing; put it beside the contract"), e);
        } catch (IOException e) {
            throw new InvalidModelException(
                    contract.modelJson(), List.of(path.getFileName() + " cannot be read: " + e), e);
        }
    }
}
