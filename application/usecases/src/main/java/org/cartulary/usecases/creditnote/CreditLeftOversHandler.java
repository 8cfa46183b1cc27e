package org.cartulary.usecases.creditnote;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.creditnote.CreditLeftOvers;
import org.cartulary.ports.reseller.Resellers;
import org.cartulary.ports.subscription.Subscriptions;
import org.cartulary.usecases.Lookup;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes through what changes have left over of every reseller, each in a transaction; one that breaks holds up no other. */
public final class CreditLeftOversHandler implements CreditLeftOvers {

    private static final Logger LOG = LoggerFactory.getLogger(CreditLeftOversHandler.class);
    private static final int AT_A_TIME = 100;

    private final Transactions transactions;
    private final Resellers resellers;
    private final Subscriptions subscriptions;
    private final LeftOverCredit credit;
    private final Lookup lookup;
    private final InstantSource clock;

    @Inject
    public CreditLeftOversHandler(
            Transactions transactions,
            Resellers resellers,
            Subscriptions subscriptions,
            LeftOverCredit credit,
            Lookup lookup,
            InstantSource clock) {
        this.transactions = transactions;
        this.resellers = resellers;
        this.subscriptions = subscriptions;
        this.credit = credit;
        this.lookup = lookup;
        this.clock = clock;
    }

    @Override
    public int handle() {
        return resellers.all().stream().mapToInt(this::ofReseller).sum();
    }

    private int ofReseller(ResellerId id) {
        Actor work = new Actor.RecurringWork("credit-left-overs", id);
        Reseller reseller = lookup.reseller(id);
        List<Subscription> waiting = subscriptions.toPayOut(id, reseller.dateAt(clock.instant()), AT_A_TIME);
        return waiting.stream()
                .mapToInt(subscription -> given(subscription, work))
                .sum();
    }

    private int given(Subscription subscription, Actor work) {
        try {
            return transactions.write(() -> credit.give(subscription.id(), work));
        } catch (RuntimeException broken) {
            LOG.error("the credit of subscription {} is not given yet", subscription.id(), broken);
            return 0;
        }
    }
}
