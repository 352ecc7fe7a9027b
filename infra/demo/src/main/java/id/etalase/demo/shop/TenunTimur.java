package id.etalase.demo.shop;

import static id.etalase.demo.shop.Category.CLOTHING;
import static id.etalase.demo.shop.Category.CRAFTS;

import id.etalase.demo.motif.Ikat;
import id.etalase.demo.motif.Lurik;
import id.etalase.demo.motif.Palette;
import id.etalase.demo.motif.Plaid;
import id.etalase.demo.motif.Songket;
import id.etalase.demo.paint.Tone;
import id.etalase.demo.thing.Cap;
import id.etalase.demo.thing.FoldedCloth;
import id.etalase.demo.thing.HungCloth;
import id.etalase.demo.thing.Purse;
import id.etalase.demo.thing.Sandals;
import id.etalase.demo.thing.Scarf;
import id.etalase.demo.thing.Shirt;
import id.etalase.demo.thing.ToteBag;
import java.util.List;

/** Tenun Timur: handwoven cloth and what is made of it. */
final class TenunTimur {
    private TenunTimur() {}

    static List<Item> items() {
        return new Shelf("tenun-timur")
                .put(
                        "kemeja-lurik-cokelat",
                        "Kemeja lurik cokelat",
                        210_000,
                        10,
                        "Kemeja lengan panjang dari lurik tenun tangan, garis cokelat dan kuning.",
                        CLOTHING,
                        new Shirt(new Lurik(Palette.MUSTARD), true))
                .put(
                        "sarung-kotak-hijau",
                        "Sarung tenun kotak hijau",
                        135_000,
                        26,
                        "Sarung katun kotak-kotak hijau, halus dan tidak panas.",
                        CLOTHING,
                        new FoldedCloth(new Plaid(Palette.PESISIR_GREEN), 140, false))
                .put(
                        "kain-ikat-sumba",
                        "Kain ikat Sumba",
                        850_000,
                        2,
                        "Kain tenun ikat pewarna alam dari akar mengkudu dan nila, ditenun berminggu-minggu.",
                        CLOTHING,
                        new HungCloth(new Ikat(Palette.RUST), 186))
                .put(
                        "selendang-ikat-biru",
                        "Selendang ikat biru",
                        175_000,
                        13,
                        "Selendang ikat biru nila dengan rumbai pilin tangan.",
                        CLOTHING,
                        new Scarf(new Ikat(Palette.INDIGO), 172))
                .put(
                        "selendang-songket-merah",
                        "Selendang songket merah emas",
                        420_000,
                        3,
                        "Selendang songket merah anggur dengan benang emas, untuk hari istimewa.",
                        CLOTHING,
                        new Scarf(new Songket(Palette.WINE_GOLD), 172))
                .put(
                        "kain-songket-hitam",
                        "Kain songket hitam emas",
                        975_000,
                        0,
                        "Kain songket hitam bertabur bintang emas, lengkap dengan tumpal.",
                        CLOTHING,
                        new FoldedCloth(new Songket(Palette.NIGHT_GOLD), 120, true))
                .put(
                        "peci-songket-hijau",
                        "Peci songket hijau",
                        85_000,
                        18,
                        "Peci songket hijau botol dengan pita emas, tersedia ukuran 7 sampai 10.",
                        CLOTHING,
                        new Cap(new Songket(Palette.EMERALD_GOLD)))
                .put(
                        "sandal-tenun-jingga",
                        "Sandal tenun jingga",
                        125_000,
                        7,
                        "Sandal selop dengan tali tenun jingga, sol karet empuk.",
                        CLOTHING,
                        new Sandals(new Ikat(Palette.SUNSET), Tone.of(0xC08B57)))
                .put(
                        "tas-ikat-jingga",
                        "Tas bahu ikat jingga",
                        198_000,
                        6,
                        "Tas bahu tenun ikat jingga dengan alas dan tali kulit cokelat tua.",
                        CRAFTS,
                        new ToteBag(new Ikat(Palette.SUNSET), 190, Tone.of(0x3F2A1D)))
                .put(
                        "dompet-songket-ungu",
                        "Dompet songket ungu",
                        75_000,
                        24,
                        "Dompet ritsleting songket ungu, muat ponsel dan uang kertas.",
                        CRAFTS,
                        new Purse(new Songket(Palette.ORCHID), Tone.of(0x2A1038)))
                .items();
    }
}
