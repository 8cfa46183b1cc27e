package org.cartulary.ports.invoice;

import java.util.List;
import org.cartulary.domain.invoice.InvoiceNumber;
import org.cartulary.domain.invoice.Series;
import org.cartulary.domain.reseller.ResellerId;

/**
 * Gives out the numbers of a series, from 1, without a gap and without a repeat, whatever is rolled back: the counter is a row that is
 * written in the transaction that issues. Takers of one series wait for each other from here to the end of their transaction, so the
 * number is taken as late as can be.
 */
public interface InvoiceNumbers {

    default InvoiceNumber next(ResellerId reseller, Series series) {
        return next(reseller, series, 1).get(0);
    }

    /** The next ones, at least one, in their order. */
    List<InvoiceNumber> next(ResellerId reseller, Series series, int count);
}
