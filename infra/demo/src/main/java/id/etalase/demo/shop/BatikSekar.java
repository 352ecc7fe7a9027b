package id.etalase.demo.shop;

import static id.etalase.demo.shop.Category.CLOTHING;
import static id.etalase.demo.shop.Category.CRAFTS;
import static id.etalase.demo.shop.Shelf.UNCOUNTED;

import id.etalase.demo.motif.Buketan;
import id.etalase.demo.motif.Kawung;
import id.etalase.demo.motif.MegaMendung;
import id.etalase.demo.motif.Palette;
import id.etalase.demo.motif.Parang;
import id.etalase.demo.motif.SekarJagad;
import id.etalase.demo.motif.Truntum;
import id.etalase.demo.paint.Tone;
import id.etalase.demo.thing.Blangkon;
import id.etalase.demo.thing.Dress;
import id.etalase.demo.thing.HungCloth;
import id.etalase.demo.thing.Scarf;
import id.etalase.demo.thing.Shirt;
import id.etalase.demo.thing.ToteBag;
import java.util.List;

/** Batik Sekar: clothes of batik. */
final class BatikSekar {
    private BatikSekar() {}

    static List<Item> items() {
        return new Shelf("batik-sekar")
                .put(
                        "kemeja-kawung-sogan",
                        "Kemeja batik kawung sogan",
                        185_000,
                        14,
                        "Kemeja lengan pendek motif kawung, katun primisima yang adem dipakai seharian.",
                        CLOTHING,
                        new Shirt(new Kawung(Palette.SOGAN), false))
                .put(
                        "kemeja-parang-biru",
                        "Kemeja batik parang biru",
                        235_000,
                        8,
                        "Kemeja lengan panjang motif parang biru tua untuk kantor dan kondangan.",
                        CLOTHING,
                        new Shirt(new Parang(Palette.INDIGO), true))
                .put(
                        "kemeja-mega-mendung-merah",
                        "Kemeja mega mendung merah",
                        195_000,
                        0,
                        "Kemeja lengan pendek dengan awan mega mendung khas Cirebon di atas merah marun.",
                        CLOTHING,
                        new Shirt(new MegaMendung(Palette.PESISIR_RED), false))
                .put(
                        "gaun-sekar-jagad",
                        "Gaun sekar jagad hijau",
                        289_000,
                        6,
                        "Gaun selutut motif sekar jagad dengan pita pinggang jingga.",
                        CLOTHING,
                        new Dress(new SekarJagad(Palette.PESISIR_GREEN), Tone.of(0xF2784B)))
                .put(
                        "gaun-buketan-krem",
                        "Gaun buketan pesisir",
                        310_000,
                        4,
                        "Gaun batik Pekalongan motif buketan merah di atas krem, jatuh dan ringan.",
                        CLOTHING,
                        new Dress(new Buketan(Palette.PESISIR_CREAM), Tone.of(0x1C7C54)))
                .put(
                        "gaun-truntum-ungu",
                        "Gaun truntum ungu",
                        275_000,
                        UNCOUNTED,
                        "Gaun ungu bertabur bunga truntum, cocok untuk pesta keluarga.",
                        CLOTHING,
                        new Dress(new Truntum(Palette.ORCHID), Tone.of(0xE27BB1)))
                .put(
                        "kain-mega-mendung-biru",
                        "Kain batik mega mendung biru",
                        165_000,
                        17,
                        "Kain panjang mega mendung biru, dua meter, pewarna tahan luntur.",
                        CLOTHING,
                        new HungCloth(new MegaMendung(Palette.INDIGO), 190))
                .put(
                        "kain-parang-klasik",
                        "Kain batik parang klasik",
                        240_000,
                        5,
                        "Kain panjang parang cokelat soga di atas putih gading, batik cap dan tulis.",
                        CLOTHING,
                        new HungCloth(new Parang(Palette.SOGAN_LIGHT), 150))
                .put(
                        "selendang-buketan-jambu",
                        "Selendang buketan merah jambu",
                        98_000,
                        30,
                        "Selendang rayon merah jambu bermotif bunga, lembut untuk sehari-hari.",
                        CLOTHING,
                        new Scarf(new Buketan(Palette.ROSE), 170))
                .put(
                        "blangkon-truntum",
                        "Blangkon truntum hitam emas",
                        120_000,
                        9,
                        "Blangkon gaya Yogyakarta dengan mondolan, motif truntum hitam emas.",
                        CLOTHING,
                        new Blangkon(new Truntum(Palette.NIGHT_GOLD)))
                .put(
                        "tas-parang-merah",
                        "Tas bahu batik parang merah",
                        145_000,
                        11,
                        "Tas bahu kanvas berlapis batik parang merah dengan tali kulit sintetis.",
                        CRAFTS,
                        new ToteBag(new Parang(Palette.PESISIR_RED), 150, Tone.of(0x6B3A1E)))
                .items();
    }
}
