package id.etalase.learning.evaluation;

/** What the times were measured on; nothing that names the machine. */
public record MachineFacts(int processors, String architecture, String system, String java, long heapMebibytes) {
    /** This machine. */
    public static MachineFacts here() {
        Runtime runtime = Runtime.getRuntime();
        return new MachineFacts(
                runtime.availableProcessors(),
                System.getProperty("os.arch", "unknown"),
                System.getProperty("os.name", "unknown"),
                System.getProperty("java.vm.name", "Java") + " "
                        + Runtime.version().feature(),
                runtime.maxMemory() >> 20);
    }
}
