package id.etalase.demo.shop;

import static id.etalase.demo.shop.Category.FOOD;
import static id.etalase.demo.shop.Shelf.UNCOUNTED;

import id.etalase.demo.paint.Tone;
import id.etalase.demo.thing.Balls;
import id.etalase.demo.thing.Crust;
import id.etalase.demo.thing.Discs;
import id.etalase.demo.thing.Dish;
import id.etalase.demo.thing.LayerCake;
import id.etalase.demo.thing.Moulds;
import id.etalase.demo.thing.Parcels;
import id.etalase.demo.thing.Rolls;
import id.etalase.demo.thing.Tempeh;
import java.util.List;

/** Dapur Bu Tini: market cakes, made the same morning. */
final class DapurBuTini {
    private DapurBuTini() {}

    static List<Item> items() {
        return new Shelf("dapur-bu-tini")
                .put(
                        "kue-lapis",
                        "Kue lapis pelangi (isi 5)",
                        15_000,
                        20,
                        "Kue lapis kukus merah muda, putih, dan hijau pandan, kenyal dan wangi santan.",
                        FOOD,
                        new LayerCake(
                                Dish.LEAF,
                                List.of(Tone.of(0xE85A8C), Tone.of(0xFFF3EA), Tone.of(0x63B35A), Tone.of(0xFFF3EA)),
                                2))
                .put(
                        "lapis-legit",
                        "Lapis legit (isi 5)",
                        85_000,
                        6,
                        "Lapis legit mentega dengan kayu manis dan pala, dipanggang selapis demi selapis.",
                        FOOD,
                        new LayerCake(Dish.PORCELAIN, List.of(Tone.of(0xB8702C), Tone.of(0xF5CE6E)), 8))
                .put(
                        "onde-onde",
                        "Onde-onde wijen (isi 10)",
                        20_000,
                        35,
                        "Onde-onde isi kacang hijau bersalut wijen, renyah di luar dan lembut di dalam.",
                        FOOD,
                        new Balls(Dish.PORCELAIN, Tone.of(0xD89A45), Crust.SESAME, Tone.of(0xFBE9BE), 84))
                .put(
                        "klepon",
                        "Klepon gula merah (isi 12)",
                        12_000,
                        UNCOUNTED,
                        "Klepon pandan isi gula merah cair, ditaburi kelapa parut.",
                        FOOD,
                        new Balls(Dish.LEAF, Tone.of(0x4E9A3A), Crust.COCONUT, Tone.of(0xF2F4E4), 74))
                .put(
                        "lumpia-semarang",
                        "Lumpia Semarang (isi 8)",
                        48_000,
                        15,
                        "Lumpia goreng isi rebung, telur, dan udang, lengkap dengan saus kental.",
                        FOOD,
                        new Rolls(Dish.ENAMEL, Tone.of(0xD28B32), Tone.of(0xF0D9A0), Crust.FRIED, 96))
                .put(
                        "dadar-gulung",
                        "Dadar gulung pandan (isi 8)",
                        18_000,
                        0,
                        "Dadar pandan tipis digulung dengan unti kelapa gula merah.",
                        FOOD,
                        new Rolls(Dish.EARTHENWARE, Tone.of(0x7DBB4B), Tone.of(0x7A4420), Crust.GLAZED, 104))
                .put(
                        "putu-ayu",
                        "Putu ayu (isi 7)",
                        14_000,
                        28,
                        "Kue putu ayu pandan yang empuk dengan mahkota kelapa gurih.",
                        FOOD,
                        new Moulds(Dish.TRAY, Tone.of(0x5FA844), Tone.of(0xFBFBF2), Crust.COCONUT))
                .put(
                        "kue-mangkok",
                        "Kue mangkok merah muda (isi 7)",
                        16_000,
                        18,
                        "Kue mangkok tape yang mekar dan legit, warna merah muda.",
                        FOOD,
                        new Moulds(Dish.BLACK, Tone.of(0xE56A92), Tone.of(0xF9B7CB), Crust.SUGAR))
                .put(
                        "lemper-ayam",
                        "Lemper ayam (isi 5)",
                        25_000,
                        22,
                        "Ketan gurih isi ayam suwir, dibungkus daun pisang.",
                        FOOD,
                        new Parcels(Dish.TRAY, Tone.of(0x5E9A3C), true, Tone.of(0xF3E7CC)))
                .put(
                        "serabi-solo",
                        "Serabi Solo (isi 8)",
                        28_000,
                        12,
                        "Serabi santan dengan pinggir renyah dan tengah lembut.",
                        FOOD,
                        new Discs(Dish.ENAMEL, Tone.of(0xB06A2A), Tone.of(0xF6DFA6), Crust.FRIED, 26))
                .put(
                        "tempe-kedelai",
                        "Tempe kedelai daun pisang",
                        8_000,
                        40,
                        "Tempe kedelai segar bungkus daun pisang, siap goreng atau bacem.",
                        FOOD,
                        new Tempeh(Dish.LEAF, Tone.of(0xD3A95C), Tone.of(0xF6F0E0)))
                .items();
    }
}
