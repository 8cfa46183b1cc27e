package org.cartulary.ports.invoice;

/** In what form the document of an invoice is wanted. */
public enum InvoiceFormat {
    PDF,
    HTML
}
