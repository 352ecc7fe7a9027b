package id.etalase.owner.query;

import com.fasterxml.jackson.databind.JsonNode;
import id.etalase.api.http.ProblemException;
import id.etalase.catalogue.photo.PhotoType;
import id.etalase.catalogue.product.InvalidIdException;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.upload.PhotoFile;
import id.etalase.catalogue.upload.UploadRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the body of a {@code POST /v1/uploads}: a JSON object with {@code product} and {@code files}. */
public final class UploadsBody {
    private static final String EXAMPLE =
            "{\"product\": \"toko-ani.kaos-01\", \"files\": [{\"name\": \"depan.jpg\", \"type\": \"image/jpeg\", \"bytes\": 123456}]}";
    private static final String PRODUCT = "product";
    private static final String FILES = "files";
    private static final String NAME = "name";
    private static final String TYPE = "type";
    private static final String BYTES = "bytes";

    private final ObjectBody body;
    private final Set<String> names = new HashSet<>();

    private UploadsBody(ObjectBody body) {
        this.body = body;
    }

    /** @throws ProblemException if it cannot be understood; mistakes in fields are named all at once */
    public static UploadRequest read(byte[] body) {
        return new UploadsBody(ObjectBody.read(body, EXAMPLE)).request();
    }

    private UploadRequest request() {
        body.only(body.root(), "", Set.of(PRODUCT, FILES));
        @Nullable ProductId product = product(body.root().path(PRODUCT));
        List<PhotoFile> files = files(body.root().path(FILES));
        body.requireNoMistake();
        if (product == null) {
            throw new IllegalStateException("What is missing is a mistake.");
        }
        return new UploadRequest(product, files);
    }

    private @Nullable ProductId product(JsonNode product) {
        try {
            return ProductId.parse(product.asText());
        } catch (InvalidIdException e) {
            body.mistake(PRODUCT, "must be a product's id, written as store.product");
            return null;
        }
    }

    private List<PhotoFile> files(JsonNode files) {
        List<PhotoFile> read = new ArrayList<>();
        if (!files.isArray() || files.isEmpty() || files.size() > UploadRequest.MAX_FILES) {
            body.mistake(FILES, "must be a list of 1 to " + UploadRequest.MAX_FILES + " files");
            return read;
        }
        for (int i = 0; i < files.size(); i++) {
            @Nullable PhotoFile file = file(FILES + "[" + i + "]", files.path(i));
            if (file != null) {
                read.add(file);
            }
        }
        return read;
    }

    private @Nullable PhotoFile file(String path, JsonNode file) {
        if (!file.isObject()) {
            body.mistake(path, "must be an object with name, type and bytes");
            return null;
        }
        body.only(file, path + ".", Set.of(NAME, TYPE, BYTES));
        @Nullable String name = name(path, file.path(NAME));
        @Nullable PhotoType type = type(path, file.path(TYPE));
        long bytes = bytes(path, file.path(BYTES));
        return name == null || type == null || bytes == 0 ? null : new PhotoFile(name, type, bytes);
    }

    private @Nullable String name(String path, JsonNode name) {
        try {
            String text = ObjectKey.Photo.requireName(name.isTextual() ? name.textValue() : "");
            if (!names.add(text)) {
                body.mistake(path + "." + NAME, "is another file's name already");
            }
            return text;
        } catch (InvalidIdException e) {
            body.mistake(
                    path + "." + NAME,
                    "must be a file name of 1 to 100 characters, without slashes and control characters, and not "
                            + ObjectKey.Facts.NAME);
            return null;
        }
    }

    private @Nullable PhotoType type(String path, JsonNode type) {
        @Nullable PhotoType known = PhotoType.of(type.asText()).orElse(null);
        if (known == null) {
            body.mistake(path + "." + TYPE, "must be one of " + String.join(", ", PhotoType.mediaTypes()));
        }
        return known;
    }

    /** 0 if it is a mistake. */
    private long bytes(String path, JsonNode bytes) {
        boolean right = bytes.isIntegralNumber()
                && bytes.canConvertToLong()
                && bytes.asLong() >= 1
                && bytes.asLong() <= PhotoFile.MAX_BYTES;
        if (!right) {
            body.mistake(
                    path + "." + BYTES, "must be the file's length, a whole number from 1 to " + PhotoFile.MAX_BYTES);
        }
        return right ? bytes.asLong() : 0;
    }
}
