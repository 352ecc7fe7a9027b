package id.etalase.demo.shop;

import id.etalase.catalogue.product.StoreId;
import id.etalase.catalogue.store.StoreProfile;
import id.etalase.catalogue.store.WhatsappNumber;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All the shops of the demonstration. None of them exists. */
public final class Shops {
    /**
     * What each says about itself. Indonesia keeps no phone numbers for stories, so these are of the range that Ofcom, the United Kingdom's
     * regulator, keeps for drama (07700 900000 to 900999): no person has one.
     */
    private static final Map<String, StoreProfile> PROFILES = Map.of(
            "batik-sekar",
            profile("Batik Sekar", 101, "Surakarta", "Batik tulis dan cap untuk dipakai sehari-hari."),
            "tenun-timur",
            profile("Tenun Timur", 102, "Maumere", "Tenun ikat dari tangan ibu-ibu Flores."),
            "dapur-bu-tini",
            profile("Dapur Bu Tini", 103, "Yogyakarta", "Kue basah dan jajanan pasar, dibuat tiap pagi."),
            "oleh-oleh-rasa",
            profile("Oleh-oleh Rasa", 104, "Malang", "Keripik, sambal, dan oleh-oleh dari kebun sekitar."),
            "kopi-lereng",
            profile("Kopi Lereng", 105, "Wonosobo", "Kopi, teh, dan wedang dari lereng gunung."),
            "anyam-kriya",
            profile("Anyam Kriya", 106, "Tasikmalaya", "Anyaman bambu, rotan, dan pandan."));

    private Shops() {}

    /** What every shop says about itself. */
    public static Map<StoreId, StoreProfile> profiles() {
        return items().stream()
                .map(item -> item.id().store())
                .distinct()
                .collect(Collectors.toMap(
                        store -> store,
                        store -> Objects.requireNonNull(PROFILES.get(store.value()), store.value()),
                        (one, same) -> one,
                        TreeMap::new));
    }

    private static StoreProfile profile(String name, int number, String city, String about) {
        return new StoreProfile(name, new WhatsappNumber("447700900" + number), city, about);
    }

    /** Every product of every shop, shop by shop. */
    public static List<Item> items() {
        return Stream.of(
                        BatikSekar.items(),
                        TenunTimur.items(),
                        DapurBuTini.items(),
                        OlehOlehRasa.items(),
                        KopiLereng.items(),
                        AnyamKriya.items())
                .flatMap(List::stream)
                .toList();
    }
}
