package org.cartulary.usecases.story;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cartulary.ports.payment.GatewayAnswer;
import org.cartulary.ports.payment.Repayment;
import org.joda.money.Money;

/** What the scripted gateway gives back, and what it says of it. */
public final class ScriptedRefunds {

    /** What happens to a refund, and what of it is said. */
    public enum Fate {
        REFUNDED,
        DECLINED,
        REFUNDED_BUT_UNCLEAR,
        NOT_REFUNDED_AND_UNCLEAR
    }

    private final Map<String, Money> ledger = new LinkedHashMap<>();
    private final Set<String> closed = new HashSet<>();
    private final Deque<Fate> fates = new ArrayDeque<>();

    /** The next refunds that are new to it have these fates, in this order. */
    public synchronized void next(Fate... coming) {
        fates.addAll(List.of(coming));
    }

    /** What was given back under which key. */
    public synchronized Map<String, Money> ledger() {
        return new LinkedHashMap<>(ledger);
    }

    synchronized GatewayAnswer refund(Repayment repayment) {
        String key = repayment.key();
        if (closed.contains(key)) {
            return new GatewayAnswer.Declined("key_closed");
        }
        if (ledger.containsKey(key)) {
            return truth(key);
        }
        return switch (fates.isEmpty() ? Fate.REFUNDED : fates.remove()) {
            case REFUNDED -> {
                ledger.put(key, repayment.amount());
                yield truth(key);
            }
            case DECLINED -> {
                closed.add(key);
                yield new GatewayAnswer.Declined("account_closed");
            }
            case REFUNDED_BUT_UNCLEAR -> {
                ledger.put(key, repayment.amount());
                yield new GatewayAnswer.Unclear("timed out");
            }
            case NOT_REFUNDED_AND_UNCLEAR -> new GatewayAnswer.Unclear("timed out");
        };
    }

    synchronized GatewayAnswer resolve(Repayment repayment) {
        if (ledger.containsKey(repayment.key())) {
            return truth(repayment.key());
        }
        closed.add(repayment.key());
        return new GatewayAnswer.NeverSeen();
    }

    private GatewayAnswer truth(String key) {
        return new GatewayAnswer.Refunded("re_" + key, Objects.requireNonNull(ledger.get(key)));
    }
}
