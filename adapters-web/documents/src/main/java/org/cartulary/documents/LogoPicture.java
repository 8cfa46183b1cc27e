package org.cartulary.documents;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.cartulary.domain.reseller.Logo;

/** A logo as a page holds it: inside of itself, and on white where it is transparent, since a page that is kept has no layers. */
final class LogoPicture {

    private LogoPicture() {}

    /** As {@code data:}, see RFC 2397. */
    static String of(Logo logo) {
        return switch (logo.format()) {
            case JPEG -> data("image/jpeg", logo.base64());
            case PNG -> data("image/png", Base64.getEncoder().encodeToString(onWhite(logo.file())));
        };
    }

    private static String data(String mediaType, String base64) {
        return "data:" + mediaType + ";base64," + base64;
    }

    private static byte[] onWhite(byte[] file) {
        try (var out = new ByteArrayOutputStream()) {
            // Closes what it reads.
            BufferedImage picture = ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(file)));
            BufferedImage flat = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D brush = flat.createGraphics();
            brush.drawImage(picture, 0, 0, Color.WHITE, null);
            brush.dispose();
            ImageIO.write(flat, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a logo that was read before cannot be read", e);
        }
    }
}
