package id.etalase.cli.operations;

import id.etalase.local.metrics.Activity;

/** What went on in the last hour and in the last day. */
public record Activities(Activity hour, Activity day) {}
