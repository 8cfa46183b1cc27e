package org.cartulary.domain.invoice;

import java.time.LocalDate;
import java.time.YearMonth;
import org.cartulary.domain.Event;
import org.cartulary.domain.client.ClientId;
import org.joda.money.Money;

/** What happens to an invoice. */
public sealed interface InvoiceEvent extends Event {

    /** The hash of the frozen document is a fact, so that the audit chain also guards the document. */
    record Issued(InvoiceId invoice, ClientId client, InvoiceNumber number, Money total, String contentHash)
            implements InvoiceEvent {}

    /** One was issued for all orders of a month, which are paid. */
    record Consolidated(
            InvoiceId invoice, InvoiceNumber number, YearMonth month, int orders, Money total, String contentHash)
            implements InvoiceEvent {}

    record Paid(InvoiceId invoice, ClientId client, InvoiceNumber number, Money total) implements InvoiceEvent {}

    /** Something was paid, and something is still owed. */
    record PartlyPaid(InvoiceId invoice, ClientId client, InvoiceNumber number, Money amount, Money open)
            implements InvoiceEvent {}

    /** Credit notes have taken back all of it. */
    record Voided(InvoiceId invoice, ClientId client, InvoiceNumber number) implements InvoiceEvent {}

    record WrittenOff(InvoiceId invoice, ClientId client, InvoiceNumber number, Money amount, String reason)
            implements InvoiceEvent {}

    /** Money came outside of any gateway, and somebody has recorded it. */
    record PaymentRecorded(
            InvoiceId invoice,
            ClientId client,
            InvoiceNumber number,
            Money amount,
            String reference,
            LocalDate receivedOn)
            implements InvoiceEvent {}

    /** It is overdue, and whoever owes it is told. */
    record Reminded(InvoiceId invoice, ClientId client, InvoiceNumber number, Money open, LocalDate dueOn)
            implements InvoiceEvent {}
}
