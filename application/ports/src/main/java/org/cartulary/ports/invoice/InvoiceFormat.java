package org.cartulary.ports.invoice;

/** In what form the document of an invoice is wanted. */
public enum InvoiceFormat {
    /** To read and keep, with the e-invoice inside where there can be one. */
    PDF,
    /** To read on a screen. */
    HTML,
    /** The e-invoice: what EN 16931 says of it, for the software of the buyer. */
    XML,
    /** For one's own software; there always is one. */
    JSON
}
