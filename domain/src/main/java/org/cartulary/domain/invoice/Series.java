package org.cartulary.domain.invoice;

import org.cartulary.domain.InputError;

/** One gapless sequence of numbers of one issuer. */
public record Series(String code) {

    /** The series of invoices of an issuer that has not said otherwise. */
    public static final Series INVOICES = new Series("INV");

    /** The series of credit notes of such an issuer. */
    public static final Series CREDIT_NOTES = new Series("CN");

    static final String CODE = "[A-Z][A-Z0-9-]{0,15}";

    public Series {
        if (!code.matches(CODE)) {
            throw new InputError.Malformed("series", "an upper-case code such as INV").refused();
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
