package org.cartulary.usecases.reseller;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.cartulary.domain.reseller.BrandError;
import org.cartulary.domain.reseller.Logo;

/** Reads a logo as whoever shows it will have to: to its end. Its measures are looked at before, so that none takes much memory. */
final class LogoFile {

    private LogoFile() {}

    static Logo read(byte[] file) {
        Logo.requireSize(file);
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw unreadable();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return read(reader, file);
            } finally {
                reader.dispose();
            }
        } catch (IOException e) {
            throw unreadable();
        }
    }

    private static Logo read(ImageReader reader, byte[] file) throws IOException {
        Logo logo = Logo.of(format(reader.getFormatName()), reader.getWidth(0), reader.getHeight(0), file);
        AtomicBoolean broken = new AtomicBoolean();
        reader.addIIOReadWarningListener((source, warning) -> broken.set(true));
        try {
            reader.read(0);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            // So the decoders of the platform say that a file contradicts itself.
            throw unreadable();
        }
        if (broken.get()) {
            throw unreadable();
        }
        return logo;
    }

    private static Logo.Format format(String name) {
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "PNG" -> Logo.Format.PNG;
            case "JPEG", "JPG" -> Logo.Format.JPEG;
            default -> throw unreadable();
        };
    }

    private static RuntimeException unreadable() {
        return new BrandError.LogoUnreadable().refused();
    }
}
