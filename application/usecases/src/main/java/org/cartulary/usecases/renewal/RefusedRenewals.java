package org.cartulary.usecases.renewal;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.cartulary.domain.Refusal;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.ClientError;
import org.cartulary.domain.payment.PaymentError;
import org.cartulary.domain.permission.PermissionError;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.renewal.RenewalReport;
import org.cartulary.ports.renewal.RenewalReport.Fate;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Lookup;
import org.cartulary.usecases.Recording;
import org.cartulary.usecases.payment.ToWrite;
import org.cartulary.usecases.payment.Writing;

/** What follows where a recurring payment could not begin, because it is not permitted or there is no card. */
public final class RefusedRenewals {

    private final Transactions transactions;
    private final DueSubscriptions due;
    private final Lookup lookup;
    private final UnpaidRenewals unpaid;
    private final Writing writing;
    private final InstantSource clock;

    @Inject
    public RefusedRenewals(
            Transactions transactions,
            DueSubscriptions due,
            Lookup lookup,
            UnpaidRenewals unpaid,
            Writing writing,
            InstantSource clock) {
        this.transactions = transactions;
        this.due = due;
        this.lookup = lookup;
        this.unpaid = unpaid;
        this.writing = writing;
        this.clock = clock;
    }

    /** Whether it is the owner's to mend, and holds for all of the group; what else is refused is ours, and nobody is dunned for it. */
    static boolean mendableByOwner(DueGroup group, Refusal refusal) {
        boolean owners =
                refusal instanceof PermissionError || refusal instanceof PaymentError || refusal instanceof ClientError;
        return owners && (group.found().size() == 1 || !ofSome(refusal));
    }

    /** Whether it may be said of some of a group, and not of the others: those are not to suffer for it. */
    private static boolean ofSome(Refusal refusal) {
        return refusal instanceof PermissionError.ProductNotGranted
                || refusal instanceof PermissionError.OrderCapExceeded
                || refusal instanceof PermissionError.MonthCapExceeded;
    }

    /** Takes the next step of dunning with those of the group that are due still. */
    RenewalReport dun(DueGroup group, Refusal refusal, Actor work) {
        return transactions.write(() -> {
            Reseller reseller = lookup.reseller(work.reseller());
            LocalDate today = reseller.dateAt(clock.instant());
            List<Subscription> standing = due.still(group, today);
            if (!standing.isEmpty()) {
                Client client = lookup.client(work.reseller(), group.client());
                ToWrite toWrite = new ToWrite();
                UnpaidRenewals.Dunned dunned = unpaid.dun(standing, client, reseller, refusal.code(), today, toWrite);
                toWrite.record(new Recording(By.of(work, client.id()), dunned.events(), dunned.letters()));
                writing.write(toWrite);
            }
            return Treated.report(standing, Fate.UNPAID);
        });
    }
}
