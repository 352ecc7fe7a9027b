package id.etalase.demo;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** Lays the first photo of every product on one sheet, for whoever changes a drawing. Its argument is the PNG to write. */
final class ContactSheet {
    private static final int COLUMNS = 10;
    private static final int CELL = 192;

    private ContactSheet() {}

    public static void main(String[] arguments) throws IOException {
        DemoCatalogue catalogue = DemoCatalogue.seeded();
        List<DemoProduct> products = catalogue.products();
        int rows = (products.size() + COLUMNS - 1) / COLUMNS;
        BufferedImage sheet = new BufferedImage(COLUMNS * CELL, rows * CELL, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        for (int i = 0; i < products.size(); i++) {
            byte[] jpeg = catalogue.photos(products.get(i).id()).getFirst();
            Image photo = ImageIO.read(new ByteArrayInputStream(jpeg))
                    .getScaledInstance(CELL, CELL, Image.SCALE_AREA_AVERAGING);
            graphics.drawImage(photo, i % COLUMNS * CELL, i / COLUMNS * CELL, null);
        }
        ImageIO.write(sheet, "png", Path.of(arguments[0]).toFile());
    }
}
