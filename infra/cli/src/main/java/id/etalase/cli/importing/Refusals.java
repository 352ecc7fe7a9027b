package id.etalase.cli.importing;

import id.etalase.catalogue.product.InvalidFactsException;
import id.etalase.catalogue.product.InvalidIdException;
import id.etalase.client.answer.Words;

/** Why a row cannot be used and what to do, in both languages. */
final class Refusals {
    private Refusals() {}

    static Words badName(InvalidIdException e) {
        return new Words(
                "Nama ini tidak bisa dipakai. Pakai 1 sampai 100 karakter tanpa garis miring. (" + e.getMessage() + ")",
                e.getMessage());
    }

    static Words outOfRange(InvalidFactsException e) {
        return new Words("Nilai ini di luar batas: " + e.getMessage(), e.getMessage());
    }

    static Words noAmount(String text, String column) {
        return new Words(
                "\"" + text + "\" di kolom " + column + " bukan bilangan bulat. Tulis misalnya 45000 atau Rp 45.000.",
                "\"" + text + "\" in the column " + column
                        + " is not a whole number. Write 45000 or Rp 45.000, for example.");
    }

    static Words noAddress(String text, String column) {
        return new Words(
                "\"" + text + "\" di kolom " + column + " bukan alamat web. Tulis lengkap dengan https://.",
                "\"" + text + "\" in the column " + column + " is not an address. Write it whole, with https://.");
    }

    static Words cells(int has, int wanted) {
        return new Words(
                "Baris ini punya " + has + " sel, judulnya " + wanted
                        + ". Beri tanda kutip pada sel yang berisi pemisah atau baris baru.",
                "The row has " + has + " cells, but the header has " + wanted
                        + ". Put quotes around a cell that has a separator or a line break in it.");
    }

    static Words noProduct() {
        return new Words(
                "Baris ini tidak menyebut kode, nama, maupun foto produk. Isi salah satunya.",
                "The row names neither a product's code nor its name nor a photo. Fill in one of them.");
    }

    static Words noFile(String file) {
        return new Words(
                "Tidak ada berkas \"" + file + "\", dan toko juga belum punya foto itu. Taruh fotonya di sebelah CSV"
                        + " (atau di dalam ZIP) dengan nama itu.",
                "There is no file \"" + file
                        + "\", and the shop does not have that photo yet. Put the photo beside the CSV"
                        + " (or into the ZIP) under that name.");
    }

    static Words notDownloaded(String address) {
        return new Words(
                "Foto ini masih berupa alamat web (" + address
                        + "), dan impor tidak mengambil apa pun dari internet. Unduh"
                        + " fotonya, lalu taruh di sebelah CSV dengan nama yang sama.",
                "This photo is a web address (" + address
                        + "), and an import fetches nothing from the internet. Download the"
                        + " photo and put it beside the CSV under the same name.");
    }

    static Words outside(String file) {
        return new Words(
                "\"" + file + "\" menunjuk ke luar ZIP. Tulis nama berkas yang ada di dalam ZIP.",
                "\"" + file + "\" leads out of the ZIP. Name a file that is in the ZIP.");
    }
}
