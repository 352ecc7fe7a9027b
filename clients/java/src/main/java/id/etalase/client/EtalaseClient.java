package id.etalase.client;

import id.etalase.client.answer.ConfirmedTags;
import id.etalase.client.answer.EditedProduct;
import id.etalase.client.answer.Figures;
import id.etalase.client.answer.Health;
import id.etalase.client.answer.ListedProduct;
import id.etalase.client.answer.Product;
import id.etalase.client.answer.ProductPage;
import id.etalase.client.answer.SearchAnswer;
import id.etalase.client.answer.StoreProfile;
import id.etalase.client.answer.UploadPermit;
import id.etalase.client.answer.UploadPermits;
import id.etalase.client.request.PhotoFile;
import id.etalase.client.request.PhotoType;
import id.etalase.client.request.ProductEdit;
import id.etalase.client.request.ProductList;
import id.etalase.client.request.ProductTags;
import id.etalase.client.request.SearchQuery;
import id.etalase.client.request.Write;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The API, asked with one key. Safe for use by several threads. Every method throws {@link ApiProblemException} if the API says no
 * and {@link ApiUnreachableException} if nobody answers.
 */
public final class EtalaseClient implements AutoCloseable {
    private final Transport transport;

    /**
     * A client that tries nothing again.
     *
     * @param endpoint the address before {@code /v1}, with a deployed stage's path if it has one
     * @param key null for somebody who only asks for {@link #health}
     */
    public EtalaseClient(URI endpoint, @Nullable String key) {
        this(endpoint, key, Retries.NONE);
    }

    /** A client that tries again where the API is too busy. */
    public EtalaseClient(URI endpoint, @Nullable String key, Retries retries) {
        this(endpoint, key, retries, Pause.REAL);
    }

    EtalaseClient(URI endpoint, @Nullable String key, Retries retries, Pause pause) {
        this.transport = new Transport(endpoint, key, retries, pause);
    }

    /** Finds products. */
    public SearchAnswer search(SearchQuery query) {
        return Json.read(searchDocument(query), SearchAnswer.class);
    }

    /** Like {@link #search}, the JSON document as it is. */
    public String searchDocument(SearchQuery query) {
        Call call = Call.of(Operation.SEARCH);
        return transport
                .send(query.rawPhoto()
                        .map(photo -> call.query(query.parameters()).body(PhotoType.of(photo), photo))
                        .orElseGet(() -> call.json(Json.write(query.json()))))
                .body();
    }

    /** A product with its photos, or empty if this key may not see it or none of its photos has been looked at yet. */
    public Optional<Product> product(String id) {
        try {
            HttpResponse<String> response = transport.send(Call.of(Operation.PRODUCT, id));
            return Optional.of(Json.read(response.body(), Product.class)
                    .withEtag(response.headers().firstValue("etag").orElse(null)));
        } catch (ApiProblemException e) {
            if (e.status() == 404) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** For owners: all products that are asked for, page by page as the stream is read. */
    public Stream<ListedProduct> products(ProductList list) {
        return Stream.iterate(
                        Optional.of(page(list, null)),
                        Optional::isPresent,
                        page -> page.map(ProductPage::next).map(next -> page(list, next)))
                .flatMap(page -> page.stream().flatMap(found -> found.products().stream()));
    }

    /**
     * For owners: a page of products.
     *
     * @param cursor {@link ProductPage#next} of the page before; null for the first
     */
    public ProductPage page(ProductList list, @Nullable String cursor) {
        Map<String, String> parameters = new LinkedHashMap<>(list.parameters());
        if (cursor != null) {
            parameters.put("cursor", cursor);
        }
        return get(Call.of(Operation.LIST).query(parameters), ProductPage.class);
    }

    /** For owners: changes what is said about a product. */
    public EditedProduct edit(String id, ProductEdit edit) {
        return edit(id, edit, Write.PLAIN);
    }

    /** For owners: changes what is said about a product. */
    public EditedProduct edit(String id, ProductEdit edit, Write write) {
        return get(Call.of(Operation.EDIT, id).json(Json.write(edit.fields())).write(write), EditedProduct.class);
    }

    /** For owners: confirms what a product is. */
    public ConfirmedTags confirmTags(String id, ProductTags tags) {
        return confirmTags(id, tags, Write.PLAIN);
    }

    /** For owners: confirms what a product is. */
    public ConfirmedTags confirmTags(String id, ProductTags tags, Write write) {
        return get(Call.of(Operation.CONFIRM_TAGS, id).json(Json.write(tags)).write(write), ConfirmedTags.class);
    }

    /** For owners: takes a product away with all its photos. */
    public void deleteProduct(String id, Write write) {
        transport.send(Call.of(Operation.DELETE_PRODUCT, id).write(write));
    }

    /** For owners: takes one photo away. */
    public void deletePhoto(String id, String name, Write write) {
        transport.send(Call.of(Operation.DELETE_PHOTO, id, name).write(write));
    }

    /**
     * For owners: uploads a photo. It can be found within seconds, or {@link #product} says why not.
     *
     * @param name of the photo in its product
     * @param photo a JPEG, PNG or WebP file
     */
    public void upload(String id, String name, byte[] photo) {
        permitUploads(id, List.of(PhotoFile.of(name, photo)), Write.PLAIN).forEach(permit -> put(permit, photo));
    }

    /**
     * For owners: asks for addresses to upload photos to.
     *
     * @param files 1 to 20
     * @return one address for each, in their order
     */
    public List<UploadPermit> permitUploads(String id, List<PhotoFile> files, Write write) {
        String body = Json.write(Map.of("product", id, "files", files));
        return get(Call.of(Operation.PERMIT_UPLOADS).json(body).write(write), UploadPermits.class)
                .uploads();
    }

    /** Puts a photo to its address; the bucket refuses one of another length or type. */
    public void put(UploadPermit permit, byte[] photo) {
        transport.send(permit.url(), new Call(permit.method(), permit.key(), permit.headers(), photo));
    }

    /**
     * The bytes of a photo that an answer shows; no key is needed for it.
     *
     * @param url within the quarter of an hour that it is good for
     */
    public byte[] photo(URI url) {
        return transport.bytes(url);
    }

    /** What a store says about itself. */
    public StoreProfile store(String store) {
        return get(Call.of(Operation.STORE, store), StoreProfile.class);
    }

    /** For owners: what a store says about itself from now on. */
    public StoreProfile saveStore(StoreProfile profile, Write write) {
        Map<String, @Nullable String> body = new LinkedHashMap<>();
        body.put("name", profile.name());
        body.put("whatsapp", profile.whatsapp());
        body.put("city", profile.city());
        body.put("about", profile.about());
        return get(
                Call.of(Operation.SAVE_STORE, profile.store())
                        .json(Json.write(body))
                        .write(write),
                StoreProfile.class);
    }

    /**
     * For owners: how a store was searched.
     *
     * @param store null for every store of the key
     * @param days up to today, 1 to 90
     */
    public Figures figures(@Nullable String store, int days) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (store != null) {
            parameters.put("store", store);
        }
        parameters.put("days", Integer.toString(days));
        return get(Call.of(Operation.FIGURES).query(parameters), Figures.class);
    }

    /** Which model looks at photos; needs no key. */
    public Health health() {
        return get(Call.of(Operation.HEALTH), Health.class);
    }

    @Override
    public void close() {
        transport.close();
    }

    private <T> T get(Call call, Class<T> type) {
        return Json.read(transport.send(call).body(), type);
    }
}
