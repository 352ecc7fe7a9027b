package id.etalase.catalogue.photo;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The formats that photos may have; which one a photo really has, its bytes say. */
public enum PhotoType {
    JPEG("image/jpeg"),
    PNG("image/png"),
    WEBP("image/webp");

    private final String mediaType;

    PhotoType(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The type of that name, written exactly so. */
    public static Optional<PhotoType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    /** The names of all types. */
    public static List<String> mediaTypes() {
        return Arrays.stream(values()).map(PhotoType::mediaType).toList();
    }

    /** What programs call it, such as {@code image/jpeg} (IANA's registry of media types). */
    public String mediaType() {
        return mediaType;
    }
}
