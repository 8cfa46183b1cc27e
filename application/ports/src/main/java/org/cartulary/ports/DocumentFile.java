package org.cartulary.ports;

/** Bytes of some media type, with the file name that a browser or a mail shows. */
public final class DocumentFile {

    private final String fileName;
    private final String mediaType;
    private final byte[] content;

    public DocumentFile(String fileName, String mediaType, byte[] content) {
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.content = content.clone();
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] content() {
        return content.clone();
    }
}
