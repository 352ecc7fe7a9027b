package id.etalase.model;

import java.util.Locale;

/** The processor that a network's file was made for. */
public enum Architecture {
    X86_64,
    AARCH64,
    /** Serves every processor. */
    ANY;

    /** The key in a contract: {@code any}, {@code x86_64} or {@code aarch64}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param osArch Java's system property {@code os.arch}; on a processor that is not known only files for any serve */
    public static Architecture of(String osArch) {
        return switch (osArch) {
            case "amd64", "x86_64" -> X86_64;
            case "aarch64", "arm64" -> AARCH64;
            default -> ANY;
        };
    }
}
