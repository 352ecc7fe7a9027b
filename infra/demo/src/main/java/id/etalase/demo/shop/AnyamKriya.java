package id.etalase.demo.shop;

import static id.etalase.demo.shop.Category.CRAFTS;

import id.etalase.demo.motif.Buketan;
import id.etalase.demo.motif.Ceplok;
import id.etalase.demo.motif.Kawung;
import id.etalase.demo.motif.MegaMendung;
import id.etalase.demo.motif.Palette;
import id.etalase.demo.paint.Tone;
import id.etalase.demo.thing.Basket;
import id.etalase.demo.thing.Beads;
import id.etalase.demo.thing.Bracelet;
import id.etalase.demo.thing.Coasters;
import id.etalase.demo.thing.Earrings;
import id.etalase.demo.thing.Fan;
import id.etalase.demo.thing.Gunungan;
import id.etalase.demo.thing.Keychain;
import id.etalase.demo.thing.Lampshade;
import id.etalase.demo.thing.Mask;
import id.etalase.demo.thing.Necklace;
import id.etalase.demo.thing.Pottery;
import id.etalase.demo.thing.RoundBag;
import id.etalase.demo.thing.SunHat;
import id.etalase.demo.thing.Weave;
import java.util.List;

/** Anyam Kriya: woven, carved, thrown and strung by hand. */
final class AnyamKriya {
    private static final Tone RATTAN = Tone.of(0xD2A467);
    private static final Tone DARK_RATTAN = Tone.of(0x8A5A2E);
    private static final Tone PANDAN = Tone.of(0xE3CE9A);
    private static final Tone GOLD = Tone.of(0xDDB04E);

    private AnyamKriya() {}

    static List<Item> items() {
        return new Shelf("anyam-kriya")
                .put(
                        "keranjang-rotan",
                        "Keranjang rotan bergagang",
                        95_000,
                        13,
                        "Keranjang rotan kokoh untuk belanja dan hantaran.",
                        CRAFTS,
                        new Basket(Basket.Kind.HANDLED, new Weave(RATTAN, DARK_RATTAN, 14, 13)))
                .put(
                        "keranjang-tutup",
                        "Keranjang pandan bertutup",
                        135_000,
                        5,
                        "Keranjang tinggi bertutup dari pandan dan mendong, untuk pakaian atau mainan.",
                        CRAFTS,
                        new Basket(Basket.Kind.LIDDED, new Weave(PANDAN, Tone.of(0x4E8A86), 18, 15)))
                .put(
                        "pot-anyam",
                        "Pot anyam hitam putih",
                        78_000,
                        16,
                        "Sarung pot tanaman anyaman eceng gondok dengan dua telinga.",
                        CRAFTS,
                        new Basket(Basket.Kind.POT, new Weave(Tone.of(0xEFE6D2), Tone.of(0x2F2A26), 16, 14)))
                .put(
                        "tas-bulat-ata",
                        "Tas bulat ata",
                        225_000,
                        7,
                        "Tas bulat rumput ata dari Bali, dalamnya berlapis batik.",
                        CRAFTS,
                        new RoundBag(
                                new Weave(Tone.of(0xC58A4A), Tone.of(0x7A4A22), 17, 16),
                                new Kawung(Palette.INDIGO),
                                Tone.of(0x5A3420)))
                .put(
                        "tatakan-anyam",
                        "Tatakan gelas anyam (isi 5)",
                        45_000,
                        38,
                        "Tatakan gelas anyaman pandan warna merah dan alami.",
                        CRAFTS,
                        new Coasters(new Weave(PANDAN, Tone.of(0xB8402F), 8, 9), Tone.of(0x8C2F22)))
                .put(
                        "lampu-rotan",
                        "Lampu meja rotan",
                        320_000,
                        3,
                        "Lampu meja rotan lengkung dengan kaki kayu jati, cahayanya hangat.",
                        CRAFTS,
                        new Lampshade(Tone.of(0xB07A42), Tone.of(0x5E3A20)))
                .put(
                        "topi-pandan",
                        "Topi pandan pita batik",
                        88_000,
                        19,
                        "Topi lebar dari pandan dengan pita batik, ringan untuk ke pantai.",
                        CRAFTS,
                        new SunHat(new Weave(PANDAN, Tone.of(0xD6BC80), 22, 20), new MegaMendung(Palette.PESISIR_RED)))
                .put(
                        "kipas-batik",
                        "Kipas lipat batik",
                        35_000,
                        52,
                        "Kipas lipat kain batik bunga dengan rangka kayu berukir.",
                        CRAFTS,
                        new Fan(new Buketan(Palette.TOSCA), Tone.of(0x8A5430)))
                .put(
                        "gelang-manik",
                        "Gelang manik kaca",
                        40_000,
                        45,
                        "Gelang manik kaca warna-warni dengan bandul bunga.",
                        CRAFTS,
                        new Bracelet(
                                new Beads(
                                        List.of(
                                                Tone.of(0xE63946),
                                                Tone.of(0xF4C430),
                                                Tone.of(0x2A9D8F),
                                                Tone.of(0x2452A8)),
                                        true),
                                24))
                .put(
                        "kalung-mutiara",
                        "Kalung mutiara Lombok",
                        450_000,
                        2,
                        "Kalung mutiara air tawar dengan bandul batu hijau.",
                        CRAFTS,
                        new Necklace(new Beads(List.of(Tone.of(0xF5EFE6), Tone.of(0xF1E3DC)), true), Tone.of(0x1E9E7A)))
                .put(
                        "anting-filigri",
                        "Anting filigri perak",
                        165_000,
                        9,
                        "Anting filigri perak Kotagede dengan batu merah.",
                        CRAFTS,
                        new Earrings(Earrings.Kind.DROP, Tone.of(0xC3C9CE), Tone.of(0xC0183C)))
                .put(
                        "anting-rumbai",
                        "Anting rumbai biru",
                        48_000,
                        20,
                        "Anting rumbai benang sutra biru dengan cincin kuningan.",
                        CRAFTS,
                        new Earrings(Earrings.Kind.TASSEL, GOLD, Tone.of(0x1D4ED8)))
                .put(
                        "topeng-panji",
                        "Topeng Panji",
                        275_000,
                        4,
                        "Topeng Panji dari kayu pule, wajah putih yang tenang.",
                        CRAFTS,
                        new Mask(Tone.of(0xF3E9D6), Tone.of(0x2F7D52), false))
                .put(
                        "topeng-klana",
                        "Topeng Klana merah",
                        295_000,
                        0,
                        "Topeng Klana merah menyala dengan mahkota emas.",
                        CRAFTS,
                        new Mask(Tone.of(0xC4261D), Tone.of(0x1D4E89), true))
                .put(
                        "gunungan-wayang",
                        "Gunungan wayang kulit",
                        380_000,
                        3,
                        "Gunungan wayang dari kulit kerbau, ditatah dan disungging tangan.",
                        CRAFTS,
                        new Gunungan(Tone.of(0x9A1F23), GOLD))
                .put(
                        "vas-gerabah",
                        "Vas gerabah glasir biru",
                        110_000,
                        8,
                        "Vas gerabah Kasongan dengan glasir biru yang meleleh.",
                        CRAFTS,
                        new Pottery(Pottery.Kind.VASE, Tone.of(0xC77B4E), Tone.of(0x27589A), null))
                .put(
                        "kendi-gerabah",
                        "Kendi gerabah ukir",
                        65_000,
                        14,
                        "Kendi tanah liat yang menjaga air tetap sejuk.",
                        CRAFTS,
                        new Pottery(
                                Pottery.Kind.JUG,
                                Tone.of(0xA9532F),
                                Tone.of(0x7E371D),
                                new Ceplok(Palette.SOGAN_LIGHT)))
                .put(
                        "mug-keramik",
                        "Mug keramik kawung",
                        58_000,
                        26,
                        "Mug keramik putih dengan pita kawung biru, aman untuk air panas.",
                        CRAFTS,
                        new Pottery(Pottery.Kind.MUG, Tone.of(0xEFEBE0), Tone.of(0x3B6EA5), new Kawung(Palette.INDIGO)))
                .put(
                        "gantungan-kura",
                        "Gantungan kunci kura-kura",
                        18_000,
                        60,
                        "Gantungan kunci kayu berbentuk kura-kura dengan tempurung batik.",
                        CRAFTS,
                        new Keychain(Keychain.Charm.TURTLE, new Ceplok(Palette.PESISIR_GREEN)))
                .put(
                        "gantungan-ikan",
                        "Gantungan kunci ikan",
                        18_000,
                        55,
                        "Gantungan kunci kayu berbentuk ikan dengan batik awan.",
                        CRAFTS,
                        new Keychain(Keychain.Charm.FISH, new MegaMendung(Palette.SUNSET)))
                .items();
    }
}
