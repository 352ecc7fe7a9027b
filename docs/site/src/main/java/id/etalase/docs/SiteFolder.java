package id.etalase.docs;

import id.etalase.docs.markdown.PictureSizes.Size;
import id.etalase.docs.page.PageLinks;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** The folder that the site is written to. */
final class SiteFolder {
    private final Path folder;
    private final Set<Path> pictures = new TreeSet<>();

    SiteFolder(Path folder) {
        this.folder = folder;
    }

    void empty() throws IOException {
        if (Files.exists(folder)) {
            List<Path> files;
            try (Stream<Path> all = Files.walk(folder)) {
                files = all.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }

    void write(String name, String text) throws IOException {
        Files.writeString(made(name), text);
    }

    void copy(Path source, String name) throws IOException {
        Files.copy(source, made(name), StandardCopyOption.REPLACE_EXISTING);
    }

    void copyResource(String resource, String name) throws IOException {
        try (InputStream stream = SiteFolder.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The generator lacks its " + resource);
            }
            Files.copy(stream, made(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The pictures that pages show; whoever finds one adds it. */
    Set<Path> pictures() {
        return pictures;
    }

    void copyPictures() throws IOException {
        for (Path picture : pictures) {
            copy(picture, PageLinks.pictureOnSite(picture));
        }
    }

    /** A picture whose name ends in {@code @2x} has two pixels for each that is shown. */
    Optional<Size> sizeOf(String destination) {
        String name = destination.substring(destination.lastIndexOf('/') + 1);
        try {
            BufferedImage picture =
                    ImageIO.read(folder.resolve("images").resolve(name).toFile());
            int density = name.contains("@2x.") ? 2 : 1;
            return picture == null
                    ? Optional.empty()
                    : Optional.of(new Size(picture.getWidth() / density, picture.getHeight() / density));
        } catch (IOException e) {
            throw new IllegalStateException(name + " is not a picture that can be read", e);
        }
    }

    private Path made(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        return file;
    }
}
