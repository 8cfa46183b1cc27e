package org.cartulary.api.http;

import java.nio.charset.StandardCharsets;

/** The bytes of an answer and what they are. */
public final class Content {

    private final String mediaType;
    private final byte[] bytes;

    public Content(String mediaType, byte[] bytes) {
        this.mediaType = mediaType;
        this.bytes = bytes.clone();
    }

    public static Content text(String mediaType, String text) {
        return new Content(mediaType, text.getBytes(StandardCharsets.UTF_8));
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
