package id.etalase.demo.shop;

import static id.etalase.demo.shop.Category.DRINKS;
import static id.etalase.demo.shop.Category.FOOD;
import static id.etalase.demo.shop.Shelf.UNCOUNTED;

import id.etalase.demo.motif.Buketan;
import id.etalase.demo.motif.Ceplok;
import id.etalase.demo.motif.Kawung;
import id.etalase.demo.motif.MegaMendung;
import id.etalase.demo.motif.Palette;
import id.etalase.demo.motif.Parang;
import id.etalase.demo.motif.Plaid;
import id.etalase.demo.motif.SekarJagad;
import id.etalase.demo.motif.Truntum;
import id.etalase.demo.paint.Tone;
import id.etalase.demo.thing.Bottle;
import id.etalase.demo.thing.CookieJar;
import id.etalase.demo.thing.Crust;
import id.etalase.demo.thing.Discs;
import id.etalase.demo.thing.Dish;
import id.etalase.demo.thing.SauceJar;
import id.etalase.demo.thing.SnackPack;
import java.util.List;

/** Oleh-Oleh Rasa: things to take home, in jars, pouches and bottles. */
final class OlehOlehRasa {
    private OlehOlehRasa() {}

    static List<Item> items() {
        return new Shelf("oleh-oleh-rasa")
                .put(
                        "nastar",
                        "Nastar nanas toples 500 g",
                        75_000,
                        25,
                        "Nastar isi selai nanas buatan sendiri dengan cengkih di atasnya.",
                        FOOD,
                        new CookieJar(CookieJar.Biscuit.BALL, Tone.of(0xEDB345), Tone.of(0xC7202F)))
                .put(
                        "kastengel",
                        "Kastengel keju toples 400 g",
                        82_000,
                        19,
                        "Kastengel renyah dengan keju tua di setiap batangnya.",
                        FOOD,
                        new CookieJar(CookieJar.Biscuit.STICK, Tone.of(0xF0B85A), Tone.of(0x1F6F43)))
                .put(
                        "putri-salju",
                        "Putri salju toples 400 g",
                        70_000,
                        0,
                        "Kue bulan sabit yang lumer di mulut, bertabur gula halus.",
                        FOOD,
                        new CookieJar(CookieJar.Biscuit.CRESCENT, Tone.of(0xFBF5E8), Tone.of(0x3E63B0)))
                .put(
                        "rengginang",
                        "Rengginang terasi",
                        22_000,
                        33,
                        "Rengginang ketan rasa terasi, digoreng mekar dan renyah.",
                        FOOD,
                        new Discs(Dish.TRAY, Tone.of(0xD79B45), Tone.of(0xEFC67A), Crust.PUFFED, 14))
                .put(
                        "keripik-singkong-balado",
                        "Keripik singkong balado 250 g",
                        18_000,
                        48,
                        "Keripik singkong tipis dengan bumbu balado pedas manis.",
                        FOOD,
                        new SnackPack(
                                Tone.of(0xC9252B),
                                new Kawung(Palette.MUSTARD),
                                SnackPack.Content.CRISPS,
                                Tone.of(0xE6762B)))
                .put(
                        "keripik-pisang",
                        "Keripik pisang cokelat 250 g",
                        20_000,
                        37,
                        "Keripik pisang kepok bersalut cokelat, manisnya pas.",
                        FOOD,
                        new SnackPack(
                                Tone.of(0xF2C230),
                                new Parang(Palette.SOGAN),
                                SnackPack.Content.STRIPS,
                                Tone.of(0x7A4A22)))
                .put(
                        "sambal-terasi",
                        "Sambal terasi 180 g",
                        28_000,
                        21,
                        "Sambal cabai merah dengan terasi bakar, tanpa pengawet.",
                        FOOD,
                        new SauceJar(Tone.of(0xB3201A), new Plaid(Palette.PESISIR_RED), Tone.of(0xD9231E)))
                .put(
                        "sambal-ijo",
                        "Sambal ijo 180 g",
                        28_000,
                        14,
                        "Sambal cabai hijau ala Padang, gurih dan segar.",
                        FOOD,
                        new SauceJar(Tone.of(0x5C8A2C), new Truntum(Palette.INDIGO), Tone.of(0x4E9A32)))
                .put(
                        "jamu-kunyit-asam",
                        "Jamu kunyit asam 500 ml",
                        17_000,
                        UNCOUNTED,
                        "Jamu kunyit asam segar, diperas dan direbus setiap pagi.",
                        DRINKS,
                        new Bottle(
                                Bottle.Shape.JAMU,
                                Tone.of(0xE39A1C),
                                new Kawung(Palette.LEAF),
                                Tone.of(0xE39A1C),
                                Tone.of(0x2E6B34)))
                .put(
                        "jamu-beras-kencur",
                        "Jamu beras kencur 500 ml",
                        17_000,
                        23,
                        "Jamu beras kencur yang manis dan hangat, disukai anak-anak.",
                        DRINKS,
                        new Bottle(
                                Bottle.Shape.FLASK,
                                Tone.of(0xD8B48A),
                                new Ceplok(Palette.SOGAN),
                                Tone.of(0x8A4A1C),
                                Tone.of(0x8A5A2E)))
                .put(
                        "sirup-markisa",
                        "Sirup markisa 620 ml",
                        42_000,
                        16,
                        "Sirup sari buah markisa Medan, tinggal tambah air dan es.",
                        DRINKS,
                        new Bottle(
                                Bottle.Shape.SYRUP,
                                Tone.of(0xF2A81D),
                                new Buketan(Palette.ORCHID),
                                Tone.of(0x6B2C91),
                                Tone.of(0x6B2C91)))
                .put(
                        "sirup-cocopandan",
                        "Sirup cocopandan 620 ml",
                        26_000,
                        44,
                        "Sirup merah wangi kelapa dan pandan, untuk es buah dan es campur.",
                        DRINKS,
                        new Bottle(
                                Bottle.Shape.SYRUP,
                                Tone.of(0xC3122F),
                                new SekarJagad(Palette.TOSCA),
                                Tone.of(0xC3122F),
                                Tone.of(0xF4F1E6)))
                .put(
                        "teh-melati",
                        "Teh melati seduh 200 g",
                        24_000,
                        29,
                        "Daun teh hijau dengan bunga melati, harum dan sepat sedap.",
                        DRINKS,
                        new SnackPack(
                                Tone.of(0x2F7D52),
                                new Truntum(Palette.PESISIR_GREEN),
                                SnackPack.Content.LEAVES,
                                Tone.of(0x6E7B35)))
                .put(
                        "jahe-merah",
                        "Jahe merah bubuk 250 g",
                        32_000,
                        12,
                        "Jahe merah dan gula aren bubuk, seduh dengan air panas.",
                        DRINKS,
                        new SnackPack(
                                Tone.of(0xE8DFC8),
                                new MegaMendung(Palette.PESISIR_RED),
                                SnackPack.Content.ROOTS,
                                Tone.of(0xD9A05B)))
                .items();
    }
}
