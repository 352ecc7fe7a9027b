package id.etalase.aws.deployment;

/** How an emulator runs a Java function. */
enum FunctionRuntime {
    /** In a container of the managed runtime that the template names, from the package as it is. */
    MANAGED,

    /** As a process of this machine: a custom runtime, whose package brings a bootstrap and Lambda's own client for Java. */
    CUSTOM
}
