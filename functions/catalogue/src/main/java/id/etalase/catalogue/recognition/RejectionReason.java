package id.etalase.catalogue.recognition;

import java.util.Arrays;
import java.util.Locale;

/** Why a photo can never be used, with what its owner should do about it. */
public enum RejectionReason {
    EMPTY("Berkas kosong. Unggah ulang fotonya.", "The file is empty. Upload the photo again."),
    NOT_A_PHOTO(
            "Berkas ini bukan foto. Unggah foto JPEG, PNG, atau WebP.",
            "This file is not a photo. Upload a JPEG, PNG or WebP photo."),
    UNSUPPORTED_FORMAT(
            "Format foto ini belum didukung. Simpan sebagai JPEG, PNG, atau WebP, lalu unggah lagi.",
            "This photo format is not supported. Save it as JPEG, PNG or WebP and upload it again."),
    ANIMATED(
            "Gambar bergerak tidak bisa dipakai. Unggah foto diam.",
            "Animations cannot be used. Upload a still photo."),
    TRUNCATED(
            "Foto terpotong atau rusak, mungkin unggahannya terputus. Unggah ulang fotonya.",
            "The photo is cut off or damaged; its upload may have broken off. Upload it again."),
    TOO_MANY_BYTES(
            "Ukuran berkas terlalu besar. Perkecil fotonya, lalu unggah lagi.",
            "The file is too large. Shrink the photo and upload it again."),
    TOO_MANY_PIXELS(
            "Resolusi foto terlalu besar. Perkecil fotonya, lalu unggah lagi.",
            "The photo has too many pixels. Shrink it and upload it again."),
    TOO_SMALL(
            "Foto terlalu kecil untuk dikenali. Unggah foto yang lebih besar.",
            "The photo is too small to recognise. Upload a larger one.");

    private final String indonesian;
    private final String english;

    RejectionReason(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /** The name used in documents and in the API, such as {@code too-many-pixels}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is wrong and what to do, for the photo's owner. */
    public Label message() {
        return new Label(indonesian, english);
    }

    /** @throws IllegalArgumentException if no reason has that code */
    public static RejectionReason ofCode(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a reason: " + code));
    }
}
