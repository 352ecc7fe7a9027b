package id.etalase.client.answer;

/** What the API says of its health. */
public record Health(String status, Model model) {
    /** @param sha256 over everything that changes an embedding or a tag */
    public record Model(String name, String version, String sha256) {}
}
