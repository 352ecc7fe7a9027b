package id.etalase.cli.importing;

import id.etalase.catalogue.product.ObjectKey;
import java.util.List;

/**
 * What an import is to bring in.
 *
 * @param objects facts before the photos of their product, so that each photo is looked at once
 * @param remarks what was left out and why, a line each
 */
public record ImportPlan(List<PlannedObject> objects, List<String> remarks) {
    public ImportPlan {
        objects = List.copyOf(objects);
        remarks = List.copyOf(remarks);
    }

    /** How many of the objects are photos. */
    public long photos() {
        return objects.stream()
                .filter(object -> object.key() instanceof ObjectKey.Photo)
                .count();
    }
}
