package org.cartulary.usecases.renewal;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.subscription.Arrears;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.renewal.RenewalReport;
import org.cartulary.ports.renewal.RenewalReport.Fate;
import org.cartulary.ports.subscription.Subscriptions;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Lookup;
import org.cartulary.usecases.Recorder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Leaves alone until tomorrow what cannot be treated, with the reason, so that it delays no other. */
public final class SettingAside {

    private static final int MOST_WORDS = 200;
    private static final Logger LOG = LoggerFactory.getLogger(SettingAside.class);

    private final Transactions transactions;
    private final DueSubscriptions due;
    private final Subscriptions subscriptions;
    private final Lookup lookup;
    private final InstantSource clock;
    private final Recorder recorder;

    @Inject
    public SettingAside(
            Transactions transactions,
            DueSubscriptions due,
            Subscriptions subscriptions,
            Lookup lookup,
            InstantSource clock,
            Recorder recorder) {
        this.transactions = transactions;
        this.due = due;
        this.subscriptions = subscriptions;
        this.lookup = lookup;
        this.clock = clock;
        this.recorder = recorder;
    }

    /** Those of a group that are due still. */
    RenewalReport setAside(DueGroup group, Actor work, RuntimeException broken) {
        LOG.error("{} is set aside until tomorrow", group.found().get(0).id(), broken);
        return transactions.write(() -> {
            LocalDate today = lookup.reseller(work.reseller()).dateAt(clock.instant());
            List<Subscription> standing = due.still(group, today);
            for (Subscription each : standing) {
                Outcome<Subscription> set = new Arrears(each).setAside(reason(broken), today);
                subscriptions.save(set.next());
                recorder.record(By.of(work, each.client()), set.events());
            }
            return Treated.report(standing, Fate.SET_ASIDE);
        });
    }

    private static String reason(RuntimeException broken) {
        String words = broken.toString();
        return words.substring(0, Math.min(MOST_WORDS, words.length()));
    }
}
