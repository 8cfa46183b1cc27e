package org.cartulary.usecases.renewal;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Policies;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.subscription.NoticeDays;
import org.cartulary.domain.subscription.Renewals;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.renewal.NoticeRenewals;
import org.cartulary.ports.reseller.Resellers;
import org.cartulary.ports.subscription.Subscriptions;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Letter;
import org.cartulary.usecases.Lookup;
import org.cartulary.usecases.Recorder;

/** One letter for all that comes to one owner on one day; that it was told is written with it. */
public final class NoticeRenewalsHandler implements NoticeRenewals {

    private static final int AT_A_TIME = 100;

    private final Transactions transactions;
    private final Resellers resellers;
    private final Subscriptions subscriptions;
    private final Lookup lookup;
    private final InstantSource clock;
    private final Recorder recorder;

    @Inject
    public NoticeRenewalsHandler(
            Transactions transactions,
            Resellers resellers,
            Subscriptions subscriptions,
            Lookup lookup,
            InstantSource clock,
            Recorder recorder) {
        this.transactions = transactions;
        this.resellers = resellers;
        this.subscriptions = subscriptions;
        this.lookup = lookup;
        this.clock = clock;
        this.recorder = recorder;
    }

    private record Occasion(ClientId client, Account owner, LocalDate day, boolean byHand, boolean trial) {

        static Occasion of(Subscription subscription) {
            return new Occasion(
                    subscription.client(),
                    subscription.owner(),
                    subscription.paidThrough(),
                    subscription.dues().byHand(),
                    subscription.isUnpaidTrial());
        }
    }

    @Override
    public int handle() {
        return resellers.all().stream().mapToInt(this::notice).sum();
    }

    private int notice(ResellerId reseller) {
        Actor work = new Actor.RecurringWork("notice-renewals", reseller);
        int told = 0;
        int some = AT_A_TIME;
        while (some == AT_A_TIME) {
            some = transactions.write(() -> noticeSome(work));
            told += some;
        }
        return told;
    }

    private int noticeSome(Actor work) {
        Reseller reseller = lookup.reseller(work.reseller());
        LocalDate today = reseller.dateAt(clock.instant());
        Policies own = reseller.policies();
        NoticeDays days = own == null ? NoticeDays.DEFAULT : own.notices();
        List<Subscription> found = subscriptions.toNotice(work.reseller(), today, days, AT_A_TIME);
        Map<Occasion, List<Outcome<Subscription>>> occasions = new LinkedHashMap<>();
        for (Subscription each : found) {
            Outcome<Subscription> noticed = new Renewals(each).noticed();
            subscriptions.save(noticed.next());
            occasions
                    .computeIfAbsent(Occasion.of(each), occasion -> new ArrayList<>())
                    .add(noticed);
        }
        occasions.forEach((occasion, noticed) -> recorder.record(
                By.of(work, occasion.client()),
                noticed.stream().flatMap(each -> each.events().stream()).toList(),
                letters(occasion, noticed, days, reseller)));
        return found.size();
    }

    private List<Letter> letters(
            Occasion occasion, List<Outcome<Subscription>> noticed, NoticeDays days, Reseller reseller) {
        Client client = lookup.client(reseller.id(), occasion.client());
        if (!occasion.trial() || occasion.byHand()) {
            return List.of(new NoticeLetter(client, reseller).about(noticed, occasion.day(), occasion.byHand()));
        }
        List<Outcome<Subscription>> untold =
                noticed.stream().filter(each -> isLonger(each.next(), days)).toList();
        return untold.isEmpty() ? List.of() : List.of(new TrialLetters(client, reseller).ending(untold));
    }

    /** Of a trial that is no longer than its notice, the letter at its start has told all. */
    private static boolean isLonger(Subscription tried, NoticeDays days) {
        BillingPeriod trial = tried.currentPeriod();
        return trial.end().minusDays(days.trial()).isAfter(trial.start());
    }
}
