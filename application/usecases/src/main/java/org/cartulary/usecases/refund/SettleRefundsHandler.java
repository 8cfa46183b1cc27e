package org.cartulary.usecases.refund;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cartulary.domain.refund.Refund;
import org.cartulary.domain.refund.RefundId;
import org.cartulary.domain.refund.RefundState;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.refund.Refunds;
import org.cartulary.ports.refund.SettleRefunds;
import org.cartulary.ports.reseller.Resellers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes through the open refunds of every reseller, each once. */
public final class SettleRefundsHandler implements SettleRefunds {

    private static final Logger LOG = LoggerFactory.getLogger(SettleRefundsHandler.class);
    private static final int AT_A_TIME = 100;

    private final Resellers resellers;
    private final Refunds refunds;
    private final RefundSettlement settlement;
    private final InstantSource clock;

    @Inject
    public SettleRefundsHandler(
            Resellers resellers, Refunds refunds, RefundSettlement settlement, InstantSource clock) {
        this.resellers = resellers;
        this.refunds = refunds;
        this.settlement = settlement;
        this.clock = clock;
    }

    @Override
    public Settled handle() {
        Settled sum = new Settled(0, 0, 0);
        for (ResellerId reseller : resellers.all()) {
            Actor work = new Actor.RecurringWork("settle-refunds", reseller);
            Set<RefundId> asked = new HashSet<>();
            for (List<Refund> some = notAsked(reseller, asked); !some.isEmpty(); some = notAsked(reseller, asked)) {
                for (Refund refund : some) {
                    asked.add(refund.id());
                    sum = plus(sum, settled(refund, work));
                }
            }
        }
        return sum;
    }

    /** The oldest of those that were not asked about yet: those that stay open must not hide the ones behind them. */
    private List<Refund> notAsked(ResellerId reseller, Set<RefundId> asked) {
        // One that was begun within this very microsecond waits for the next round.
        return refunds.openSince(reseller, clock.instant(), asked.size() + AT_A_TIME).stream()
                .filter(refund -> !asked.contains(refund.id()))
                .toList();
    }

    private RefundState settled(Refund refund, Actor work) {
        try {
            return settlement.settle(refund, work);
        } catch (RuntimeException broken) {
            LOG.error("refund {} stays open", refund.id(), broken);
            return refund.state();
        }
    }

    private static Settled plus(Settled sum, RefundState state) {
        return switch (state) {
            case SUCCEEDED -> new Settled(sum.made() + 1, sum.refused(), sum.open());
            case FAILED -> new Settled(sum.made(), sum.refused() + 1, sum.open());
            case PENDING, UNKNOWN -> new Settled(sum.made(), sum.refused(), sum.open() + 1);
        };
    }
}
