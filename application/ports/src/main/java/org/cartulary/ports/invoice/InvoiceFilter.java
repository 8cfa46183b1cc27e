package org.cartulary.ports.invoice;

import java.time.LocalDate;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.invoice.InvoiceState;
import org.cartulary.domain.reseller.Account;
import org.jspecify.annotations.Nullable;

/**
 * Which invoices are wanted; what is absent does not narrow the list.
 *
 * @param client about whom they are
 * @param recipient in whose account they stand
 * @param dueBefore owed, and to be paid before this day
 */
public record InvoiceFilter(
        @Nullable ClientId client,
        @Nullable Account recipient,
        @Nullable InvoiceState status,
        @Nullable LocalDate dueBefore) {

    public static final InvoiceFilter ALL = new InvoiceFilter(null, null, null, null);

    /** Those that are owed for longer than was agreed. */
    public InvoiceFilter overdue(LocalDate today) {
        return new InvoiceFilter(client, recipient, InvoiceState.ISSUED, today);
    }
}
