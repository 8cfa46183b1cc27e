package org.cartulary.usecases.invoice;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.ReminderSchedule;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Policies;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.invoice.Invoices;
import org.cartulary.ports.invoice.RemindOfInvoices;
import org.cartulary.ports.reseller.Resellers;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Lookup;
import org.cartulary.usecases.Recorder;

/** Some at a time, each group in a transaction: the day of the next reminder is written with the letter of this one. */
public final class RemindOfInvoicesHandler implements RemindOfInvoices {

    private static final int AT_A_TIME = 100;

    private final Transactions transactions;
    private final Resellers resellers;
    private final Invoices invoices;
    private final Lookup lookup;
    private final InvoiceLetters letters;
    private final ReminderSchedule schedule;
    private final InstantSource clock;
    private final Recorder recorder;

    @Inject
    public RemindOfInvoicesHandler(
            Transactions transactions,
            Resellers resellers,
            Invoices invoices,
            Lookup lookup,
            InvoiceLetters letters,
            ReminderSchedule schedule,
            InstantSource clock,
            Recorder recorder) {
        this.transactions = transactions;
        this.resellers = resellers;
        this.invoices = invoices;
        this.lookup = lookup;
        this.letters = letters;
        this.schedule = schedule;
        this.clock = clock;
        this.recorder = recorder;
    }

    @Override
    public int handle() {
        return resellers.all().stream().mapToInt(this::remind).sum();
    }

    private int remind(ResellerId reseller) {
        Actor work = new Actor.RecurringWork("remind-of-invoices", reseller);
        int reminded = 0;
        int some = AT_A_TIME;
        while (some == AT_A_TIME) {
            some = transactions.write(() -> remindSome(work));
            reminded += some;
        }
        return reminded;
    }

    private int remindSome(Actor work) {
        Reseller reseller = lookup.reseller(work.reseller());
        LocalDate today = reseller.dateAt(clock.instant());
        Policies own = reseller.policies();
        ReminderSchedule reminders = own == null ? schedule : own.reminders();
        List<Invoice> due = invoices.toRemind(work.reseller(), today, AT_A_TIME);
        for (Invoice invoice : due) {
            Outcome<Invoice> reminded = invoice.remind(today, reminders);
            invoices.save(reminded.next());
            recorder.record(
                    By.of(work, invoice.client()),
                    reminded.events(),
                    reminded.events().stream()
                            .map(event -> letters.overdue(event, invoice))
                            .toList());
        }
        return due.size();
    }
}
