package id.etalase.demo.shop;

import static id.etalase.demo.shop.Category.DRINKS;
import static id.etalase.demo.shop.Shelf.UNCOUNTED;

import id.etalase.demo.motif.Ceplok;
import id.etalase.demo.motif.Kawung;
import id.etalase.demo.motif.Palette;
import id.etalase.demo.paint.Tone;
import id.etalase.demo.thing.ColdDrink;
import id.etalase.demo.thing.ColdDrink.Shape;
import id.etalase.demo.thing.Garnish;
import id.etalase.demo.thing.HotDrink;
import id.etalase.demo.thing.HotDrink.Topping;
import id.etalase.demo.thing.SnackPack;
import id.etalase.demo.thing.YoungCoconut;
import java.util.List;

/** Kopi Lereng: coffee from the hillside, and everything cold. */
final class KopiLereng {
    private static final Tone MILK = Tone.of(0xF4E8D3);

    private KopiLereng() {}

    static List<Item> items() {
        return new Shelf("kopi-lereng")
                .put(
                        "kopi-tubruk",
                        "Kopi tubruk",
                        12_000,
                        UNCOUNTED,
                        "Kopi robusta giling kasar diseduh langsung di cangkir, pekat dan harum.",
                        DRINKS,
                        new HotDrink(Tone.of(0xF5F2EA), null, Tone.of(0x24110A), Topping.GROUNDS))
                .put(
                        "kopi-susu-hangat",
                        "Kopi susu hangat",
                        18_000,
                        UNCOUNTED,
                        "Kopi arabika dengan susu berbuih, lembut dan hangat.",
                        DRINKS,
                        new HotDrink(Tone.of(0x2E8C9A), null, Tone.of(0x9C6434), Topping.FOAM))
                .put(
                        "wedang-jahe",
                        "Wedang jahe serai",
                        15_000,
                        30,
                        "Jahe bakar, serai, dan gula merah, penghangat badan di malam hari.",
                        DRINKS,
                        new HotDrink(Tone.of(0xC9774A), new Kawung(Palette.SOGAN), Tone.of(0xC98427), Topping.GINGER))
                .put(
                        "es-kopi-gula-aren",
                        "Es kopi susu gula aren",
                        20_000,
                        50,
                        "Es kopi susu dengan gula aren cair yang turun perlahan.",
                        DRINKS,
                        new ColdDrink(
                                Shape.TUMBLER,
                                List.of(
                                        Tone.of(0x6B3E22),
                                        Tone.of(0xB98A5E),
                                        MILK,
                                        Tone.of(0xC08A55),
                                        Tone.of(0x3F1F0E)),
                                3,
                                Garnish.SWIRL,
                                Tone.of(0x2B2B2B)))
                .put(
                        "es-teh-manis",
                        "Es teh manis",
                        6_000,
                        UNCOUNTED,
                        "Teh melati manis dengan banyak es.",
                        DRINKS,
                        new ColdDrink(
                                Shape.CONE,
                                List.of(Tone.of(0xC96A1B), Tone.of(0x8A3B0E)),
                                4,
                                Garnish.NONE,
                                Tone.of(0xE5383B)))
                .put(
                        "es-jeruk",
                        "Es jeruk peras",
                        10_000,
                        40,
                        "Jeruk peras murni dengan es, segar dan sedikit asam.",
                        DRINKS,
                        new ColdDrink(
                                Shape.CONE,
                                List.of(Tone.of(0xFFB627), Tone.of(0xF58F0B)),
                                3,
                                Garnish.ORANGE,
                                Tone.of(0x3AA655)))
                .put(
                        "es-cendol",
                        "Es cendol nangka",
                        13_000,
                        27,
                        "Cendol pandan, santan, dan gula merah cair dengan potongan nangka.",
                        DRINKS,
                        new ColdDrink(
                                Shape.CONE,
                                List.of(Tone.of(0xF6F3E4), Tone.of(0xE9E7C9), Tone.of(0xB98B52), Tone.of(0x5E2E10)),
                                3,
                                Garnish.CENDOL,
                                Tone.of(0xF25C8A)))
                .put(
                        "es-dawet-ireng",
                        "Es dawet ireng",
                        12_000,
                        0,
                        "Dawet hitam khas Purworejo dari abu merang, santan kental dan juruh.",
                        DRINKS,
                        new ColdDrink(
                                Shape.BOWL,
                                List.of(Tone.of(0xF7F2E2), Tone.of(0xE2CBA0), Tone.of(0x8A5526)),
                                0,
                                Garnish.BLACK_CENDOL,
                                Tone.of(0x3A6EA5)))
                .put(
                        "es-campur",
                        "Es campur",
                        16_000,
                        22,
                        "Agar-agar, buah, dan sirup merah muda di atas es serut.",
                        DRINKS,
                        new ColdDrink(
                                Shape.BOWL,
                                List.of(Tone.of(0xFBE3EA), Tone.of(0xF59AB5), Tone.of(0xE5476F)),
                                3,
                                Garnish.JELLY,
                                Tone.of(0xFFD23F)))
                .put(
                        "es-kelapa-muda",
                        "Es kelapa muda utuh",
                        15_000,
                        18,
                        "Kelapa muda utuh, airnya manis dan dagingnya lembut.",
                        DRINKS,
                        new YoungCoconut(Tone.of(0x7CA83A), Tone.of(0xE5383B)))
                .put(
                        "es-kuwut",
                        "Es kuwut Bali",
                        14_000,
                        24,
                        "Kelapa serut, melon, dan jeruk nipis yang menyegarkan.",
                        DRINKS,
                        new ColdDrink(
                                Shape.TUMBLER,
                                List.of(Tone.of(0xE9F6D2), Tone.of(0xBFE3A0)),
                                2,
                                Garnish.LIME,
                                Tone.of(0xFFFFFF)))
                .put(
                        "jus-alpukat",
                        "Jus alpukat cokelat",
                        17_000,
                        20,
                        "Alpukat mentega diblender kental dengan susu cokelat di dinding gelas.",
                        DRINKS,
                        new ColdDrink(
                                Shape.CONE,
                                List.of(Tone.of(0xB9CE6E), Tone.of(0x93B04A)),
                                0,
                                Garnish.SWIRL,
                                Tone.of(0x7B4A21)))
                .put(
                        "jus-buah-naga",
                        "Jus buah naga",
                        15_000,
                        17,
                        "Buah naga merah segar dengan daun mint, tanpa gula tambahan.",
                        DRINKS,
                        new ColdDrink(
                                Shape.TUMBLER,
                                List.of(Tone.of(0xD81B72), Tone.of(0xA30D57)),
                                2,
                                Garnish.MINT,
                                Tone.of(0x4CC9F0)))
                .put(
                        "kopi-bubuk",
                        "Kopi bubuk lereng 250 g",
                        45_000,
                        32,
                        "Biji robusta lereng gunung, sangrai sedang, digiling saat dipesan.",
                        DRINKS,
                        new SnackPack(
                                Tone.of(0x2B2420),
                                new Ceplok(Palette.SOGAN),
                                SnackPack.Content.BEANS,
                                Tone.of(0x7A4524)))
                .items();
    }
}
