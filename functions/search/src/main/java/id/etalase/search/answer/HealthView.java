package id.etalase.search.answer;

import id.etalase.catalogue.recognition.ModelId;

/** That all is well, and which model looks at photos. */
public record HealthView(String status, Model model) {
    /** All is well. */
    public static HealthView ok(ModelId model) {
        return new HealthView("ok", new Model(model.name(), model.version(), model.fingerprint()));
    }

    /** @param sha256 over everything that changes an embedding or a tag */
    public record Model(String name, String version, String sha256) {}
}
