package id.etalase.client.answer;

/**
 * A word for what a photo shows.
 *
 * @param tag {@code category}, {@code kind} or {@code colour}
 * @param confidence the probability that it is right, 0 to 1
 * @param source whose word it is: {@code head} (the model's), {@code neighbours} or {@code owner}
 */
public record Tag(String tag, String code, Words label, double confidence, String source) {}
