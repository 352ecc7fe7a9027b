package id.etalase.docs.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * Makes the pictures that documents show from the screenshots that the browser tests have left. Which becomes which stands in {@code
 * pictures.txt} beside the results, one line each:
 *
 * <pre>
 * owner-phone-id.png -> owner@2x.png width=780
 * shopper-1.png shopper-2.png -> tour.gif width=800 seconds=2.5
 * </pre>
 */
public final class Pictures {
    private Pictures() {}

    /**
     * Makes those whose screenshots are there, and names the others.
     *
     * @param arguments the folder with screenshots, and the folder with {@code pictures.txt}
     */
    public static void main(String[] arguments) throws IOException {
        Path screenshots = Path.of(arguments[0]);
        Path images = Path.of(arguments[1]);
        for (String line : Files.readAllLines(images.resolve("pictures.txt"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                System.out.println(make(Recipe.of(line), screenshots, images));
            }
        }
    }

    private static String make(Recipe recipe, Path screenshots, Path images) throws IOException {
        List<BufferedImage> frames = new ArrayList<>();
        for (String name : recipe.screenshots()) {
            Path file = screenshots.resolve(name);
            if (!Files.exists(file)) {
                return recipe.picture() + ": left as it is, there is no screenshot " + name;
            }
            frames.add(Scaled.to(recipe.width(), ImageIO.read(file.toFile())));
        }
        Path picture = images.resolve(recipe.picture());
        if (recipe.picture().endsWith(".gif")) {
            AnimatedPicture.write(frames, recipe.hundredths(), picture);
        } else {
            ImageIO.write(FewColours.of(frames.getFirst()), "png", picture.toFile());
        }
        return recipe.picture() + ": " + Files.size(picture) / 1024 + " kB";
    }
}
