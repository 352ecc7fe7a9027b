package id.etalase.catalogue.upload;

import id.etalase.catalogue.product.ProductId;
import java.util.List;

/**
 * Photos of one product that are to be uploaded. The product need not exist: its first photo makes it.
 *
 * @param files 1 to {@value #MAX_FILES}, of different names
 */
public record UploadRequest(ProductId product, List<PhotoFile> files) {
    /** More than a product of a small shop has; whoever has more asks again. */
    public static final int MAX_FILES = 20;

    /** @throws IllegalArgumentException if there are none, too many, or two of one name */
    public UploadRequest {
        files = List.copyOf(files);
        if (files.isEmpty() || files.size() > MAX_FILES) {
            throw new IllegalArgumentException("Name 1 to " + MAX_FILES + " files, not " + files.size());
        }
        if (files.stream().map(PhotoFile::name).distinct().count() < files.size()) {
            throw new IllegalArgumentException("Two files have the same name: " + files);
        }
    }
}
