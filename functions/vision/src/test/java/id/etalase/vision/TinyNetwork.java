package id.etalase.vision;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a network in TorchScript with neither Python nor PyTorch. A TorchScript file is a zip of the module's code and of two
 * pickles: its attributes and its constant tensors. This one has no weights: it averages the photo over a grid of
 * {@code rows x columns} cells and scales the 3 x rows x columns averages to length 1.
 */
final class TinyNetwork {
    private static final String CODE = """
            class Tiny(Module):
              __parameters__ = []
              __buffers__ = []
              training : bool
              def forward(self: __torch__.Tiny, x: Tensor) -> %s:
                cells = torch.adaptive_avg_pool2d(x, [%d, %d])
                flat = torch.flatten(cells, 1, -1)
                length = torch.norm(flat, 2, [1], True)
                return %s
            """;

    private TinyNetwork() {}

    static byte[] grid(int rows, int columns) {
        return archive(CODE.formatted("Tensor", rows, columns, "torch.div(flat, length)"));
    }

    /** One that also gives a map of {@code rows x columns} cells. */
    static byte[] withAttention(int rows, int columns) {
        return archive(CODE.formatted(
                "Tuple[Tensor, Tensor]", rows, columns, "(torch.div(flat, length), torch.mean(cells, [1]))"));
    }

    /** One that forgot to normalise its embedding. */
    static byte[] unnormalised(int rows, int columns) {
        return archive(CODE.formatted("Tensor", rows, columns, "torch.mul(flat, 7)"));
    }

    private static byte[] archive(String code) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            // PROTO 2, GLOBAL __torch__.Tiny, EMPTY_TUPLE, NEWOBJ, {"training": False}, BUILD, STOP
            put(zip, "data.pkl", "\u0080\u0002c__torch__\nTiny\n)\u0081}X\b\0\0\0training\u0089sb.");
            put(zip, "code/__torch__.py", code);
            // PROTO 2, EMPTY_TUPLE, STOP
            put(zip, "constants.pkl", "\u0080\u0002).");
            put(zip, "version", "3\n");
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory", e);
        }
        return file.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String latin1) throws IOException {
        zip.putNextEntry(new ZipEntry("tiny/" + name));
        zip.write(latin1.getBytes(StandardCharsets.ISO_8859_1));
        zip.closeEntry();
    }
}
