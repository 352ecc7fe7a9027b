package id.etalase.cli.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** What the API says of its health. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record HealthAnswer(Model model) {
    /** @param sha256 over everything that changes an embedding or a tag */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Model(String name, String version, String sha256) {}
}
