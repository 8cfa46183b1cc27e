package org.cartulary.payments.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiFunction;
import org.cartulary.domain.payment.GatewayToken;
import org.cartulary.payments.sandbox.LedgerEntry.Standing;
import org.cartulary.ports.payment.Charge;
import org.cartulary.ports.payment.GatewayAnswer;
import org.cartulary.ports.payment.PaymentGateway;
import org.cartulary.ports.payment.Repayment;
import org.jspecify.annotations.Nullable;

/**
 * A gateway that moves no money: {@link TestCard} says what becomes of a charge, and {@link SandboxLedger} remembers it.
 *
 * <p>A repeated charge is answered from the ledger. The same key with another amount or token never charges: it is declined with
 * {@code key_reused} if nothing was and will be charged under that key, and unclear if something was or still may be.
 */
public final class SandboxGateway implements PaymentGateway {

    /** The {@link #name()} of this gateway. */
    public static final String NAME = "sandbox";

    private final SandboxLedger ledger;
    private final InstantSource clock;
    private final URI confirmations;
    private final Interruption interruption;
    private final SandboxRefunds refunds;

    /** @param confirmations where payers confirm; ends in a slash, and the key of the charge is put behind it */
    public SandboxGateway(SandboxLedger ledger, InstantSource clock, URI confirmations, Interruption interruption) {
        this.ledger = ledger;
        this.clock = clock;
        this.confirmations = confirmations;
        this.interruption = interruption;
        this.refunds = new SandboxRefunds(ledger, clock, interruption);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<String> describe(GatewayToken token) {
        return TestCard.of(token).map(TestCard::label);
    }

    @Override
    public GatewayAnswer charge(Charge charge) {
        interruption.beforeExecution(charge);
        GatewayAnswer answer;
        try {
            Instant now = clock.instant();
            answer = ledger.decide(
                            charge.key(), standing -> standing == null ? firstEntry(charge, now) : standing.asOf(now))
                    .map(entry -> heard(charge, entry))
                    .orElseGet(() -> new GatewayAnswer.Unclear("timed out"));
        } catch (UncheckedIOException e) {
            answer = ledgerFailed(e);
        }
        interruption.afterExecution(charge);
        return answer;
    }

    @Override
    public GatewayAnswer resolve(Charge charge) {
        Instant now = clock.instant();
        LedgerEntry closed = LedgerEntry.of(charge, Standing.CLOSED, null, now);
        try {
            return ledger.decide(charge.key(), standing -> standing == null ? closed : standing.asOf(now))
                    .map(this::answer)
                    .orElseGet(GatewayAnswer.NeverSeen::new);
        } catch (UncheckedIOException e) {
            return ledgerFailed(e);
        }
    }

    /** The payer confirms. Says what became of the charge; nothing if none was ever asked for under this key. */
    public Optional<GatewayAnswer> confirm(String key) {
        return settle(key, LedgerEntry::charged);
    }

    /** The payer does not want to pay. Says what became of the charge, as {@link #confirm} does. */
    public Optional<GatewayAnswer> refuse(String key) {
        return settle(key, (entry, now) -> entry.refused("payer_refused", now));
    }

    private Optional<GatewayAnswer> settle(String key, BiFunction<LedgerEntry, Instant, LedgerEntry> how) {
        Instant now = clock.instant();
        return ledger.decide(key, standing -> {
                    if (standing == null) {
                        return null;
                    }
                    LedgerEntry current = standing.asOf(now);
                    return current.open() ? how.apply(current, now) : current;
                })
                .map(this::answer);
    }

    private static @Nullable LedgerEntry firstEntry(Charge charge, Instant now) {
        TestCard card = TestCard.of(charge.token()).orElse(null);
        if (card == null) {
            return LedgerEntry.of(charge, Standing.REFUSED, "token_unknown", now);
        }
        if (!charge.amount().isPositive()) {
            return LedgerEntry.of(charge, Standing.REFUSED, "amount_not_positive", now);
        }
        return switch (card) {
            case SUCCEEDS, TIMES_OUT_EXECUTED, ANSWERS_GARBAGE -> LedgerEntry.of(charge, Standing.CHARGED, null, now);
            case REFUND_DECLINED, REFUND_TIMES_OUT_EXECUTED, REFUND_TIMES_OUT_NOT_EXECUTED ->
                LedgerEntry.of(charge, Standing.CHARGED, null, now);
            case DECLINED, EXPIRED -> LedgerEntry.of(charge, Standing.REFUSED, card.refusal(), now);
            case NEEDS_ACTION -> LedgerEntry.of(charge, Standing.OPEN, null, now);
            case TIMES_OUT_NOT_EXECUTED -> null;
        };
    }

    /** What the caller hears, which is less than the ledger knows where the card loses answers. */
    private GatewayAnswer heard(Charge charge, LedgerEntry entry) {
        if (!entry.isFor(charge)) {
            return entry.mayCharge()
                    ? new GatewayAnswer.Unclear("key_reused")
                    : new GatewayAnswer.Declined("key_reused");
        }
        return switch (entry.standing()) {
            case CLOSED -> new GatewayAnswer.Declined("key_closed");
            case CHARGED ->
                TestCard.of(charge.token())
                        .map(TestCard::lostAnswer)
                        .<GatewayAnswer>map(GatewayAnswer.Unclear::new)
                        .orElseGet(() -> answer(entry));
            case OPEN, REFUSED, REFUNDED -> answer(entry);
        };
    }

    @Override
    public GatewayAnswer refund(Repayment repayment) {
        return refunds.refund(repayment);
    }

    @Override
    public GatewayAnswer resolveRefund(Repayment repayment) {
        return refunds.resolve(repayment);
    }

    private GatewayAnswer answer(LedgerEntry entry) {
        return switch (entry.standing()) {
            case OPEN ->
                new GatewayAnswer.ActionRequired(URI.create(confirmations + URLEncoder.encode(entry.key(), UTF_8)));
            case CHARGED -> new GatewayAnswer.Charged(entry.reference(), entry.amount());
            case REFUNDED -> new GatewayAnswer.Refunded(entry.reference(), entry.amount());
            case REFUSED -> new GatewayAnswer.Declined(String.valueOf(entry.reason()));
            case CLOSED -> new GatewayAnswer.NeverSeen();
        };
    }

    static GatewayAnswer ledgerFailed(UncheckedIOException failure) {
        return new GatewayAnswer.Unclear("the ledger failed: " + failure.getMessage());
    }
}
