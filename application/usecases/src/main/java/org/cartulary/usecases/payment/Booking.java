package org.cartulary.usecases.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cartulary.domain.Event;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoiceDraft;
import org.cartulary.domain.invoice.InvoiceNumber;
import org.cartulary.domain.invoice.Party;
import org.cartulary.domain.invoice.ReminderSchedule;
import org.cartulary.domain.invoice.Series;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.Policies;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Letter;
import org.cartulary.usecases.Recording;
import org.jspecify.annotations.Nullable;

/**
 * An order that is booked as soon as its invoice has a number, or once it waits for the invoice of its month.
 *
 * @param events of the same transaction that led here
 * @param letters that wait for the number
 * @param draft which the order joins; nothing where it has an invoice of its own
 */
record Booking(
        Order order,
        Situation situation,
        List<Outcome<Subscription>> started,
        List<Event> events,
        List<Letter> letters,
        @Nullable InvoiceDraft draft,
        Instant at) {

    /** From which the number comes. */
    Series series() {
        return situation.reseller().numbering().ofInvoices(today());
    }

    /**
     * With its number.
     *
     * @param usual the reminders of a reseller that has not said otherwise
     */
    Outcome<Invoice> issue(InvoiceNumber number, ReminderSchedule usual) {
        boolean clientOwns = order.owner() instanceof Account.OfClient;
        Invoice.Parties parties = new Invoice.Parties(
                Party.of(situation.reseller()),
                clientOwns ? Party.of(situation.client()) : Party.of(situation.reseller()),
                clientOwns
                        ? situation.client().profile().language()
                        : situation.reseller().language());
        if (order.isOwed()) {
            return Invoice.issueOwed(
                    order.invoice(),
                    order.reseller(),
                    number,
                    order.client(),
                    parties,
                    order.quote(),
                    order.id(),
                    today(),
                    situation.client().billing().dueOn(today()),
                    reminders(usual),
                    order.credit());
        }
        return Invoice.issuePaid(
                order.invoice(),
                order.reseller(),
                number,
                order.client(),
                parties,
                order.quote(),
                order.id(),
                today(),
                at);
    }

    /** What is recorded of it with its invoice, if that is issued. */
    Recording with(@Nullable Outcome<Invoice> invoice) {
        By by = new By(order.reseller(), order.principal(), order.client(), order.permission());
        if (invoice == null) {
            return new Recording(by, events, letters);
        }
        List<Event> all = new ArrayList<>(events);
        all.addAll(invoice.events());
        return new Recording(by, all, WhenOrderIsPlaced.withInvoice(letters, invoice.next()));
    }

    private ReminderSchedule reminders(ReminderSchedule usual) {
        Policies own = situation.reseller().policies();
        return own == null ? usual : own.reminders();
    }

    private LocalDate today() {
        return situation.reseller().dateAt(at);
    }
}
