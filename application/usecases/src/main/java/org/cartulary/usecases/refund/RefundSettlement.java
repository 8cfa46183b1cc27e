package org.cartulary.usecases.refund;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.cartulary.domain.Event;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.creditnote.CreditNote;
import org.cartulary.domain.creditnote.SettlementWay;
import org.cartulary.domain.payment.PaymentAttempt;
import org.cartulary.domain.refund.Refund;
import org.cartulary.domain.refund.RefundState;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.creditnote.CreditNotes;
import org.cartulary.ports.payment.GatewayAnswer;
import org.cartulary.ports.payment.PaymentAttempts;
import org.cartulary.ports.refund.Refunds;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Letter;
import org.cartulary.usecases.Recorder;
import org.cartulary.usecases.invoice.InvoiceLetters;
import org.cartulary.usecases.payment.Gateways;

/** Asks the gateway for one refund, outside of any transaction, and settles what it said in one. */
public final class RefundSettlement {

    private final Transactions transactions;
    private final Gateways gateways;
    private final Refunds refunds;
    private final CreditNotes creditNotes;
    private final PaymentAttempts attempts;
    private final InvoiceLetters letters;
    private final InstantSource clock;
    private final Recorder recorder;

    @Inject
    public RefundSettlement(
            Transactions transactions,
            Gateways gateways,
            Refunds refunds,
            CreditNotes creditNotes,
            PaymentAttempts attempts,
            InvoiceLetters letters,
            InstantSource clock,
            Recorder recorder) {
        this.transactions = transactions;
        this.gateways = gateways;
        this.refunds = refunds;
        this.creditNotes = creditNotes;
        this.attempts = attempts;
        this.letters = letters;
        this.clock = clock;
        this.recorder = recorder;
    }

    /** What has become of it, whoever was faster. */
    RefundState settle(Refund open, Actor work) {
        GatewayAnswer answer =
                open.state() == RefundState.UNKNOWN ? gateways.resolveRefund(open) : gateways.refund(open);
        return transactions.write(() -> {
            Refund standing = refunds.find(open.reseller(), open.id()).orElseThrow();
            return standing.state().open() ? book(standing, answer, work).state() : standing.state();
        });
    }

    private Refund book(Refund refund, GatewayAnswer answer, Actor work) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (answer instanceof GatewayAnswer.Refunded refunded
                && refunded.amount().equals(refund.amount())) {
            return succeed(refund, refunded.reference(), work, now);
        }
        if (answer instanceof GatewayAnswer.Declined declined) {
            return fail(refund, declined.reason(), work, now);
        }
        if (answer instanceof GatewayAnswer.NeverSeen) {
            return fail(refund, "never_reached_the_gateway", work, now);
        }
        if (refund.state() == RefundState.UNKNOWN) {
            return refund;
        }
        Outcome<Refund> lost = refund.lose();
        refunds.save(lost.next());
        recorder.record(By.of(work, refund.client()), lost.events());
        return lost.next();
    }

    private Refund succeed(Refund refund, String reference, Actor work, Instant now) {
        Outcome<Refund> made = refund.succeed(reference, now);
        Outcome<CreditNote> settled = note(refund).settle(SettlementWay.REFUND);
        refunds.save(made.next());
        creditNotes.save(settled.next());
        recorder.record(By.of(work, refund.client()), both(made, settled));
        return made.next();
    }

    private Refund fail(Refund refund, String reason, Actor work, Instant now) {
        Outcome<Refund> failed = refund.fail(reason, now);
        Outcome<CreditNote> owing = note(refund).leaveOwing();
        PaymentAttempt charged =
                attempts.find(refund.reseller(), refund.payment()).orElseThrow();
        refunds.save(failed.next());
        creditNotes.save(owing.next());
        attempts.save(charged.notRefunded(refund.amount()));
        List<Letter> told = List.of(letters.refundRefused(failed.events().get(0), owing.next(), reason));
        recorder.record(By.of(work, refund.client()), both(failed, owing), told);
        return failed.next();
    }

    private CreditNote note(Refund refund) {
        return creditNotes.find(refund.reseller(), refund.creditNote()).orElseThrow();
    }

    private static List<Event> both(Outcome<?> one, Outcome<?> other) {
        List<Event> events = new ArrayList<>(one.events());
        events.addAll(other.events());
        return events;
    }
}
