package org.cartulary.domain.invoice;

import java.time.LocalDate;
import org.cartulary.domain.InputError;

/**
 * How an issuer calls its series: an upper-case code each, in which <code>{year}</code> stands for the year of the date of issue. A series
 * with the year in its code begins anew each year; each series is counted from 1 without a gap, as VAT law wants (directive 2006/112/EC,
 * art. 226 no. 2).
 *
 * @param invoices such as {@code INV} or <code>FA-{year}</code>
 * @param creditNotes another one than that of the invoices
 */
public record Numbering(String invoices, String creditNotes) {

    private static final String YEAR = "{year}";
    private static final String ANY_YEAR = "2000";

    /** One series each, for ever. */
    public static final Numbering DEFAULT = new Numbering("INV", "CN");

    public Numbering {
        requireCode("invoices", invoices);
        requireCode("creditNotes", creditNotes);
        if (invoices.equals(creditNotes)) {
            throw new InputError.Malformed("creditNotes", "another code than that of invoices").refused();
        }
    }

    /** The series of an invoice of this date. */
    public Series ofInvoices(LocalDate issuedOn) {
        return series(invoices, issuedOn);
    }

    /** The series of a credit note of this date. */
    public Series ofCreditNotes(LocalDate issuedOn) {
        return series(creditNotes, issuedOn);
    }

    private static Series series(String code, LocalDate issuedOn) {
        return new Series(code.replace(YEAR, Integer.toString(issuedOn.getYear())));
    }

    private static void requireCode(String field, String code) {
        if (!code.replace(YEAR, ANY_YEAR).matches(Series.CODE)) {
            throw new InputError.Malformed(field, "an upper-case code such as INV or FA-{year}").refused();
        }
    }
}
