package org.cartulary.api.testing;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.cartulary.domain.payment.GatewayToken;
import org.cartulary.ports.Contended;
import org.cartulary.ports.Outage;
import org.cartulary.ports.payment.Charge;
import org.cartulary.ports.payment.GatewayAnswer;
import org.cartulary.ports.payment.PaymentGateway;
import org.joda.money.Money;

/** A gateway whose cards say by their token what becomes of a charge. */
public final class Cards implements PaymentGateway {

    public static final String GOOD = "card_good";
    public static final String DECLINED = "card_declined";
    public static final String NEEDS_ACTION = "card_needs-action";
    public static final String UNCLEAR = "card_unclear";
    /** Waits until {@link #letGo()}. */
    public static final String SLOW = "card_slow";
    /** These three are not even described, because something else goes wrong. */
    public static final String BUG = "card_bug";

    public static final String OUTAGE = "card_outage";
    public static final String CONTENDED = "card_contended";

    private final Map<String, Money> ledger = new ConcurrentHashMap<>();
    private final CountDownLatch slow = new CountDownLatch(1);
    private final CountDownLatch asked = new CountDownLatch(1);

    /** What was charged, by key. */
    public Map<String, Money> ledger() {
        return ledger;
    }

    public void letGo() {
        slow.countDown();
    }

    public void awaitSlowCharge() throws InterruptedException {
        if (!asked.await(20, TimeUnit.SECONDS)) {
            throw new IllegalStateException("nobody charged the slow card");
        }
    }

    @Override
    public String name() {
        return "cards";
    }

    @Override
    public Optional<String> describe(GatewayToken token) {
        return switch (token.value()) {
            case BUG -> throw new IllegalStateException("the words of a bug");
            case OUTAGE -> throw new Outage("the words of an outage", new IllegalStateException());
            case CONTENDED -> throw new Contended("the words of contention", new IllegalStateException());
            default -> token.value().startsWith("card_") ? Optional.of("Visa 4242") : Optional.empty();
        };
    }

    @Override
    public GatewayAnswer charge(Charge charge) {
        return switch (charge.token().value()) {
            case DECLINED -> new GatewayAnswer.Declined("insufficient_funds");
            case NEEDS_ACTION -> new GatewayAnswer.ActionRequired(URI.create("https://gateway.example/confirm"));
            case UNCLEAR -> new GatewayAnswer.Unclear("timed out");
            case SLOW -> {
                await();
                yield charged(charge);
            }
            default -> charged(charge);
        };
    }

    @Override
    public GatewayAnswer resolve(Charge charge) {
        return ledger.containsKey(charge.key()) ? charged(charge) : new GatewayAnswer.NeverSeen();
    }

    private GatewayAnswer charged(Charge charge) {
        ledger.put(charge.key(), charge.amount());
        return new GatewayAnswer.Charged("ch_" + charge.key(), charge.amount());
    }

    private void await() {
        asked.countDown();
        try {
            if (!slow.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody let the slow card go");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
