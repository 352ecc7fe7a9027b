package id.etalase.aws.template;

/** Instruction set of Lambda functions. */
public enum Architecture {
    ARM64("arm64"),
    X86_64("x86_64");

    private final String code;

    Architecture(String code) {
        this.code = code;
    }

    /** As Lambda, and the names of the packages, write it. */
    public String code() {
        return code;
    }
}
