package id.etalase.demo.shop;

import java.util.List;
import java.util.stream.Stream;

/** All the shops of the demonstration. None of them exists. */
public final class Shops {
    private Shops() {}

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
