package org.cartulary.payments.sandbox;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.cartulary.payments.sandbox.LedgerEntry.Standing;
import org.cartulary.ports.payment.GatewayAnswer;
import org.cartulary.ports.payment.Repayment;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What the sandbox gives back. All refunds of a charge together are never more than it: the ledger decides about one at a time. */
final class SandboxRefunds {

    private final SandboxLedger ledger;
    private final InstantSource clock;
    private final Interruption interruption;

    SandboxRefunds(SandboxLedger ledger, InstantSource clock, Interruption interruption) {
        this.ledger = ledger;
        this.clock = clock;
        this.interruption = interruption;
    }

    GatewayAnswer refund(Repayment repayment) {
        interruption.beforeRefund(repayment);
        GatewayAnswer answer;
        try {
            answer = ledger.decide(
                            repayment.key(),
                            standing -> standing == null ? firstEntry(repayment, clock.instant()) : standing)
                    .map(entry -> heard(repayment, entry))
                    .orElseGet(() -> new GatewayAnswer.Unclear("timed out"));
        } catch (UncheckedIOException e) {
            answer = SandboxGateway.ledgerFailed(e);
        }
        interruption.afterRefund(repayment);
        return answer;
    }

    GatewayAnswer resolve(Repayment repayment) {
        LedgerEntry closed = LedgerEntry.of(repayment, Standing.CLOSED, null, clock.instant());
        try {
            return ledger.decide(repayment.key(), standing -> standing == null ? closed : standing)
                    .map(SandboxRefunds::answer)
                    .orElseGet(GatewayAnswer.NeverSeen::new);
        } catch (UncheckedIOException e) {
            return SandboxGateway.ledgerFailed(e);
        }
    }

    private @Nullable LedgerEntry firstEntry(Repayment repayment, Instant now) {
        TestCard card = TestCard.of(repayment.token()).orElse(null);
        if (card == TestCard.REFUND_TIMES_OUT_NOT_EXECUTED) {
            return null;
        }
        if (card == TestCard.REFUND_DECLINED) {
            return LedgerEntry.of(repayment, Standing.REFUSED, "refund_refused", now);
        }
        Money left = left(repayment);
        boolean possible = repayment.amount().isPositive()
                && repayment.amount().isSameCurrency(left)
                && !repayment.amount().isGreaterThan(left);
        return possible
                ? LedgerEntry.of(repayment, Standing.REFUNDED, null, now)
                : LedgerEntry.of(repayment, Standing.REFUSED, "more_than_charged", now);
    }

    /** What the charge has left to be given back: nothing where nothing was charged. */
    private Money left(Repayment repayment) {
        List<LedgerEntry> entries = ledger.whileDeciding();
        Money charged = entries.stream()
                .filter(entry -> entry.key().equals(repayment.charge()) && entry.standing() == Standing.CHARGED)
                .map(LedgerEntry::amount)
                .findFirst()
                .orElseGet(() -> Money.zero(repayment.amount().getCurrencyUnit()));
        return entries.stream()
                .filter(entry -> entry.standing() == Standing.REFUNDED
                        && repayment.charge().equals(entry.refundOf()))
                .map(LedgerEntry::amount)
                .reduce(charged, Money::minus);
    }

    private static GatewayAnswer heard(Repayment repayment, LedgerEntry entry) {
        if (!entry.isFor(repayment)) {
            return entry.standing() == Standing.REFUNDED
                    ? new GatewayAnswer.Unclear("key_reused")
                    : new GatewayAnswer.Declined("key_reused");
        }
        if (entry.standing() == Standing.CLOSED) {
            return new GatewayAnswer.Declined("key_closed");
        }
        boolean lost = TestCard.of(repayment.token()).orElse(null) == TestCard.REFUND_TIMES_OUT_EXECUTED;
        return lost && entry.standing() == Standing.REFUNDED ? new GatewayAnswer.Unclear("timed out") : answer(entry);
    }

    private static GatewayAnswer answer(LedgerEntry entry) {
        return switch (entry.standing()) {
            case REFUNDED -> new GatewayAnswer.Refunded(entry.reference(), entry.amount());
            case REFUSED -> new GatewayAnswer.Declined(String.valueOf(entry.reason()));
            case CLOSED -> new GatewayAnswer.NeverSeen();
            case OPEN, CHARGED -> new GatewayAnswer.Unclear("the key is that of a charge");
        };
    }
}
