package id.etalase.cli;

/** Where the libraries' log goes: to a file, so that the terminal stays readable. */
final class Logging {
    private static final String PREFIX = "org.slf4j.simpleLogger.";

    private Logging() {}

    /**
     * Before the first logger is made. The file is {@code etalase.log}, a system property names another; what a run before
     * wrote is replaced.
     */
    static void toFile() {
        set("logFile", System.getProperty("etalase.log", "System.err"));
        set("defaultLogLevel", "warn");
        set("log.id.etalase", "info");
        set("log.indexing", "warn");
        set("showDateTime", "true");
        set("dateTimeFormat", "yyyy-MM-dd'T'HH:mm:ss.SSS");
    }

    private static void set(String key, String value) {
        if (System.getProperty(PREFIX + key) == null) {
            System.setProperty(PREFIX + key, value);
        }
    }
}
