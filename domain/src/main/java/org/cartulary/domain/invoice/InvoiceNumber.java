package org.cartulary.domain.invoice;

/** The legal number of an invoice: its place in a series, counted from 1 without a gap. Its text is {@code INV-000001}. */
public record InvoiceNumber(Series series, long number) {

    /** At least so many; a series goes on behind 999999. */
    private static final int DIGITS = 6;

    public InvoiceNumber {
        if (number < 1) {
            throw new IllegalArgumentException("a series is counted from 1");
        }
    }

    @Override
    public String toString() {
        String digits = Long.toString(number);
        return series + "-" + "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
    }
}
