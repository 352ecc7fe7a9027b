package id.etalase.aws.runtime;

import id.etalase.vision.torch.TorchScriptNetwork;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The network alone, in a process of its own with the flags of the function's: for each line on its input, one forward pass of
 * the TorchScript, and its nanoseconds on its output.
 */
final class ForwardPasses {
    private ForwardPasses() {}

    /** @param arguments the network's file, and the side of its input in pixels */
    public static void main(String[] arguments) throws IOException {
        int side = Integer.parseInt(arguments[1]);
        float[] input = new float[3 * side * side];
        for (int i = 0; i < input.length; i++) {
            input[i] = i % 255 / 127.5f - 1;
        }
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (TorchScriptNetwork network = TorchScriptNetwork.load(Path.of(arguments[0]), 1, 3, side, side)) {
            while (lines.readLine() != null) {
                long begin = System.nanoTime();
                network.forward(input);
                System.out.println(System.nanoTime() - begin);
            }
        }
    }
}
