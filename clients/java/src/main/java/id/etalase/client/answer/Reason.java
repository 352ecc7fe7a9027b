package id.etalase.client.answer;

/** Why something that an owner has uploaded cannot be used, and what to do. */
public record Reason(String code, Words message) {}
