package org.cartulary.ports.invoice;

/** An invoice as bytes of some media type, with the file name that a browser or mail shows. */
public record InvoiceDocument(String fileName, String mediaType, byte[] content) {

    /** In what form it is wanted. */
    public enum Format {
        PDF,
        HTML
    }
}
