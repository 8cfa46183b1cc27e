package org.cartulary.usecases.story;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cartulary.domain.payment.GatewayToken;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.payment.Charge;
import org.cartulary.ports.payment.GatewayAnswer;
import org.cartulary.ports.payment.PaymentGateway;
import org.cartulary.ports.payment.Repayment;
import org.joda.money.Money;

/**
 * A gateway that keeps its own ledger, charges once per key, and says to the next charges and questions what the test has told it; to
 * all others the truth. It fails the test that calls it inside a transaction. Tokens that begin with {@code tok_} are known.
 */
public final class ScriptedGateway implements PaymentGateway {

    /** What happens to a charge, and what of it is said. */
    public enum Fate {
        CHARGED,
        DECLINED,
        /** The payer has to confirm first, see {@link ScriptedGateway#payerConfirms()}. */
        ACTION_REQUIRED,
        CHARGED_BUT_UNCLEAR,
        NOT_CHARGED_AND_UNCLEAR,
        /** Charges a cent more than was asked. */
        WRONG_AMOUNT,
        CHARGED_BUT_THROWS
    }

    private final Transactions transactions;
    private final Map<String, Money> ledger = new LinkedHashMap<>();
    private final Map<String, Money> waiting = new LinkedHashMap<>();
    private final Set<String> closed = new HashSet<>();
    private final Deque<Fate> fates = new ArrayDeque<>();
    private final ScriptedRefunds refunds = new ScriptedRefunds();
    private Runnable whileCharging = () -> {};
    private boolean silent;
    private int calls;

    ScriptedGateway(Transactions transactions) {
        this.transactions = transactions;
    }

    /** The next charges that are new to it have these fates, in this order. */
    public synchronized void next(Fate... coming) {
        fates.addAll(List.of(coming));
    }

    /** Runs once, while the next charge is under way. */
    public synchronized void whileCharging(Runnable meanwhile) {
        whileCharging = meanwhile;
    }

    /** Answers no question with anything but {@link GatewayAnswer.Unclear} from now on, or the truth again. */
    public synchronized void fallSilent(boolean nowSilent) {
        silent = nowSilent;
    }

    public synchronized void payerConfirms() {
        ledger.putAll(waiting);
        waiting.clear();
    }

    public synchronized void payerGivesUp() {
        closed.addAll(waiting.keySet());
        waiting.clear();
    }

    /** What was charged under which key. */
    public synchronized Map<String, Money> ledger() {
        return new LinkedHashMap<>(ledger);
    }

    /** How often it was asked to charge. */
    public synchronized int calls() {
        return calls;
    }

    public ScriptedRefunds refunds() {
        return refunds;
    }

    @Override
    public String name() {
        return "scripted";
    }

    @Override
    public Optional<String> describe(GatewayToken token) {
        requireOutside();
        return token.value().startsWith("tok_")
                ? Optional.of("Visa " + token.value().substring(4))
                : Optional.empty();
    }

    @Override
    public GatewayAnswer charge(Charge charge) {
        requireOutside();
        Runnable meanwhile;
        synchronized (this) {
            meanwhile = whileCharging;
            whileCharging = () -> {};
        }
        meanwhile.run();
        return charged(charge);
    }

    private synchronized GatewayAnswer charged(Charge charge) {
        calls++;
        if (closed.contains(charge.key())) {
            return new GatewayAnswer.Declined("key_closed");
        }
        if (ledger.containsKey(charge.key())) {
            return truth(charge);
        }
        Fate fate = fates.isEmpty() ? Fate.CHARGED : fates.remove();
        return switch (fate) {
            case CHARGED -> book(charge, charge.amount());
            case WRONG_AMOUNT -> book(charge, charge.amount().plusMinor(1));
            case DECLINED -> {
                closed.add(charge.key());
                yield new GatewayAnswer.Declined("insufficient_funds");
            }
            case ACTION_REQUIRED -> {
                waiting.put(charge.key(), charge.amount());
                yield new GatewayAnswer.ActionRequired(where(charge));
            }
            case CHARGED_BUT_UNCLEAR -> {
                book(charge, charge.amount());
                yield new GatewayAnswer.Unclear("timed out");
            }
            case NOT_CHARGED_AND_UNCLEAR -> new GatewayAnswer.Unclear("timed out");
            case CHARGED_BUT_THROWS -> {
                book(charge, charge.amount());
                throw new IllegalStateException("connection reset");
            }
        };
    }

    @Override
    public synchronized GatewayAnswer resolve(Charge charge) {
        requireOutside();
        if (silent) {
            return new GatewayAnswer.Unclear("timed out");
        }
        if (ledger.containsKey(charge.key())) {
            return truth(charge);
        }
        if (waiting.containsKey(charge.key())) {
            return new GatewayAnswer.ActionRequired(where(charge));
        }
        closed.add(charge.key());
        return new GatewayAnswer.NeverSeen();
    }

    @Override
    public GatewayAnswer refund(Repayment repayment) {
        requireOutside();
        return refunds.refund(repayment);
    }

    @Override
    public GatewayAnswer resolveRefund(Repayment repayment) {
        requireOutside();
        return refunds.resolve(repayment);
    }

    private GatewayAnswer book(Charge charge, Money amount) {
        ledger.put(charge.key(), amount);
        return truth(charge);
    }

    private GatewayAnswer truth(Charge charge) {
        return new GatewayAnswer.Charged("ch_" + charge.key(), Objects.requireNonNull(ledger.get(charge.key())));
    }

    private static URI where(Charge charge) {
        return URI.create("https://gateway.example/confirm/" + charge.key());
    }

    private void requireOutside() {
        if (transactions.active()) {
            throw new AssertionError("the gateway was called inside a transaction");
        }
    }
}
