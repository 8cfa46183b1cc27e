package org.cartulary.usecases.reseller;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Pictures as files. */
final class Pictures {

    private Pictures() {}

    static byte[] png(int width, int height) {
        return file(plain(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    static byte[] jpeg(int width, int height) {
        return file(plain(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    static byte[] gif() {
        return file(plain(3, 3, BufferedImage.TYPE_BYTE_INDEXED), "gif");
    }

    /** A picture that cannot be compressed. */
    static byte[] noise(int side) {
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                picture.setRGB(x, y, random.nextInt());
            }
        }
        return file(picture, "png");
    }

    private static BufferedImage plain(int width, int height, int type) {
        BufferedImage picture = new BufferedImage(width, height, type);
        picture.setRGB(0, 0, Color.RED.getRGB());
        return picture;
    }

    private static byte[] file(BufferedImage picture, String format) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
