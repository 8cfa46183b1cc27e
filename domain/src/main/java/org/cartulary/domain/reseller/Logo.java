package org.cartulary.domain.reseller;

import java.util.Base64;

/**
 * A picture that can be read, as it was handed in.
 *
 * @param width in pixels
 * @param height in pixels
 * @param base64 the file
 */
public record Logo(Format format, int width, int height, String base64) {

    /** In bytes, of the file. */
    public static final int LARGEST = 256 * 1024;

    /** In pixels, of either side. */
    public static final int LONGEST = 2000;

    /** What a logo can be. */
    public enum Format {
        PNG("image/png"),
        JPEG("image/jpeg");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    public Logo {
        if (width < 1 || width > LONGEST || height < 1 || height > LONGEST) {
            throw new BrandError.LogoTooWide(width, height, LONGEST).refused();
        }
    }

    public static Logo of(Format format, int width, int height, byte[] file) {
        requireSize(file);
        return new Logo(format, width, height, Base64.getEncoder().encodeToString(file));
    }

    /** Refuses a file that is too large, before anything is read of it. */
    public static void requireSize(byte[] file) {
        if (file.length > LARGEST) {
            throw new BrandError.LogoTooLarge(file.length, LARGEST).refused();
        }
    }

    public byte[] file() {
        return Base64.getDecoder().decode(base64);
    }
}
