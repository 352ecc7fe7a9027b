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
        int photos = 0;
        try (Progress progress = terminal.progress("Exporting", " products", ids.size())) {
            for (int at = 0; at < ids.size(); at++) {
                Product product = api.product(ids.get(at))
                        .filter(found -> isWhole(found, remarks))
                        .orElse(null);
                if (product != null) {
                    products.add(product);
                    photos += withPhotos ? photos(product, target) : 0;
                }
                progress.reached(at + 1);
            }
        }
        target.table(ProductTable.of(products));
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

    /** At once: the addresses of photos are good for a while only. */
    private int photos(Product product, ExportTarget target) throws IOException {
        List<Product.Photo> photos = ProductTable.photos(product);
        for (Product.Photo photo : photos) {
            target.photo(ProductTable.path(product, photo), api.photo(photo.url()));
        }
        return photos.size();
    }
}
