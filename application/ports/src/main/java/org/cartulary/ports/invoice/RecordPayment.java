package org.cartulary.ports.invoice;

import java.time.LocalDate;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.reseller.Actor;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Records money that came for an invoice outside of any gateway, such as a bank transfer: all that is open or a part of it, also of what
 * was given up. The owner of the invoice is told. At most once for each reference of an invoice, whatever is repeated.
 *
 * <p>Refuses with {@code invoice.unknown}, {@code invoice.already-recorded}, {@code invoice.no-such-move} where nothing is owed,
 * {@code invoice.more-than-open} and {@code invoice.in-other-currency}.
 */
public interface RecordPayment {

    Invoice handle(Command command);

    /**
     * What came, and for which invoice.
     *
     * @param reference by which it is known elsewhere
     * @param receivedOn today when absent; never a day that is still to come
     */
    record Command(
            Actor actor,
            InvoiceId invoice,
            Money amount,
            String reference,
            @Nullable LocalDate receivedOn) {}
}
