package id.etalase.cli.exporting;

import id.etalase.cli.terminal.Progress;
import id.etalase.cli.terminal.Terminal;
import id.etalase.client.EtalaseClient;
import id.etalase.client.answer.ListedProduct;
import id.etalase.client.answer.Product;
import id.etalase.client.request.ProductList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks the API for all products of a store and writes them down. */
public final class Exporter {
    private final EtalaseClient api;
    private final Terminal terminal;

    /** @param api with an owner's key: only owners may list products */
    public Exporter(EtalaseClient api, Terminal terminal) {
        this.api = api;
        this.terminal = terminal;
    }

    /**
     * What an export came to.
     *
     * @param remarks what was left out and why, a line each
     */
    public record Report(int products, int photos, List<String> remarks) {
        public Report {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Writes all products of a store.
     *
     * @param withPhotos whether the photos themselves are written too, or only their names
     * @throws IOException if the target cannot be written
     */
    public Report run(String store, ExportTarget target, boolean withPhotos) throws IOException {
        List<Product> products = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        List<String> ids;
        try (Stream<ListedProduct> listed = api.products(ProductList.of(store))) {
            ids = listed.map(ListedProduct::id).toList();
        }
        for (String id : ids) {
            api.product(id).filter(product -> isWhole(product, remarks)).ifPresent(products::add);
        }
        target.table(ProductTable.of(products));
        int photos = withPhotos ? photos(products, target) : 0;
        return new Report(products.size(), photos, remarks);
    }

    /** Facts that cannot be read would come back as none, and so be lost by the import. */
    private static boolean isWhole(Product product, List<String> remarks) {
        Optional.ofNullable(product.factsProblem())
                .ifPresent(problem -> remarks.add(product.id() + ": left out. "
                        + problem.message().id() + " / " + problem.message().en()));
        product.photos().stream()
                .filter(photo -> !photo.live())
                .forEach(photo ->
                        remarks.add(product.id() + ": its photo " + photo.name() + " is left out, it cannot be used."));
        return product.factsProblem() == null;
    }

    private int photos(List<Product> products, ExportTarget target) throws IOException {
        List<Product.Photo> live = products.stream()
                .flatMap(product -> product.photos().stream().filter(Product.Photo::live))
                .toList();
        int done = 0;
        try (Progress progress = terminal.progress("Downloading", " photos", live.size())) {
            for (Product product : products) {
                for (Product.Photo photo : ProductTable.photos(product)) {
                    target.photo(ProductTable.path(product, photo), api.photo(photo.url()));
                    done++;
                    progress.reached(done);
                }
            }
        }
        return done;
    }
}
