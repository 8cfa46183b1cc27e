package org.cartulary.domain.invoice;

import org.cartulary.domain.InputError;

/** One gapless sequence of numbers of one issuer. */
public record Series(String code) {

    /** The series of invoices, until an issuer has several. */
    public static final Series INVOICES = new Series("INV");

    /** The series of credit notes. */
    public static final Series CREDIT_NOTES = new Series("CN");

    public Series {
        if (!code.matches("[A-Z][A-Z0-9-]{0,15}")) {
            throw new InputError.Malformed("series", "an upper-case code such as INV").refused();
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
