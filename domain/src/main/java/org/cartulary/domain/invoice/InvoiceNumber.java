package org.cartulary.domain.invoice;

import java.util.Locale;

/** The legal number of an invoice: its place in a series, counted from 1 without a gap. Its text is {@code INV-000001}. */
public record InvoiceNumber(Series series, long number) {

    public InvoiceNumber {
        if (number < 1) {
            throw new IllegalArgumentException("a series is counted from 1");
        }
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s-%06d", series, number);
    }
}
