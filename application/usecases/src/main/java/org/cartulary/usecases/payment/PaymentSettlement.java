package org.cartulary.usecases.payment;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.payment.PaymentAttempt;
import org.cartulary.domain.payment.PaymentError;
import org.cartulary.domain.payment.PaymentState;
import org.cartulary.ports.Outage;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.cart.Checkout;
import org.cartulary.ports.order.Orders;
import org.cartulary.ports.payment.GatewayAnswer;
import org.cartulary.usecases.Decided;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The rest of a purchase: the gateway is asked, outside of any transaction, and what it said is settled in a second one. */
public final class PaymentSettlement {

    private static final Logger LOG = LoggerFactory.getLogger(PaymentSettlement.class);

    private final Transactions transactions;
    private final Gateways gateways;
    private final Orders orders;
    private final Answers answers;

    @Inject
    public PaymentSettlement(Transactions transactions, Gateways gateways, Orders orders, Answers answers) {
        this.transactions = transactions;
        this.gateways = gateways;
        this.orders = orders;
        this.answers = answers;
    }

    /** Refuses with {@code payment.declined} when the payment failed; by then the failure is settled. */
    public Checkout complete(Started started) {
        if (started instanceof Started.Done done) {
            return new Checkout.Booked(done.order());
        }
        if (started instanceof Started.Repeated repeated) {
            return resume(repeated.attempt());
        }
        Started.Paying paying = (Started.Paying) started;
        return settle(new Answered(paying.attempt(), paying.situation(), gateways.charge(paying.attempt())));
    }

    /**
     * Completes several of one reseller: what the gateways said is settled in one transaction. If that fails, each is settled alone.
     * Answers what became of each, in their order; what was not asked in time has failed as if it had been declined.
     */
    public List<Decided<Checkout>> complete(List<Started.Paying> payments, Asking asking) {
        List<Optional<GatewayAnswer>> said =
                asking.all(payments.stream().map(Started.Paying::attempt).toList(), gateways::charge);
        List<Answered> answered = new ArrayList<>();
        for (int i = 0; i < payments.size(); i++) {
            Started.Paying paying = payments.get(i);
            answered.add(new Answered(
                    paying.attempt(), paying.situation(), said.get(i).orElse(null)));
        }
        return settle(answered);
    }

    private List<Decided<Checkout>> settle(List<Answered> answered) {
        if (answered.size() > 1) {
            try {
                return settled(answered).stream()
                        .map(each -> each.map(settled -> told(settled.attempt(), settled.order())))
                        .toList();
            } catch (Outage unknown) {
                return answered.stream()
                        .map(each -> Decided.<Checkout>failed(unknown))
                        .toList();
            } catch (RuntimeException broken) {
                LOG.warn("{} payments are settled one by one", answered.size(), broken);
            }
        }
        return answered.stream().map(each -> Decided.by(() -> settle(each))).toList();
    }

    /**
     * Whoever repeats a purchase takes it up where it stands. If the gateway has not answered yet, because the first call is still under
     * way or its process died, the same charge is asked for again: under its key the gateway charges once, and says the same to both.
     */
    private Checkout resume(PaymentAttempt attempt) {
        boolean unanswered = attempt.state() == PaymentState.PENDING && attempt.action() == null;
        return unanswered ? settle(new Answered(attempt, null, gateways.charge(attempt))) : told(attempt, null);
    }

    /** Asks the gateway again about an attempt that is still open. */
    Checkout resolve(PaymentAttempt attempt) {
        return settle(new Answered(attempt, null, gateways.resolve(attempt)));
    }

    /** What a settled or open attempt means to whoever made it. */
    Checkout told(PaymentAttempt attempt, @Nullable Order order) {
        return switch (attempt.state()) {
            case SUCCEEDED ->
                new Checkout.Booked(
                        order == null
                                ? orders.findByCart(
                                                attempt.reseller(),
                                                attempt.purpose().cart())
                                        .orElseThrow()
                                : order);
            case FAILED -> throw new PaymentError.Declined(attempt.id(), String.valueOf(attempt.failure())).refused();
            case PENDING, UNKNOWN -> new Checkout.Pending(attempt.id(), attempt.amount(), attempt.action());
        };
    }

    private Checkout settle(Answered answered) {
        Settled settled = settled(List.of(answered)).get(0).get();
        return told(settled.attempt(), settled.order());
    }

    private List<Decided<Settled>> settled(List<Answered> answered) {
        // The first run works on what the first transaction left locked; a rerun means that somebody else settled, so
        // it reads again.
        AtomicBoolean again = new AtomicBoolean();
        return transactions.write(() -> {
            boolean stale = again.getAndSet(true);
            return answers.settle(answered.stream()
                    .map(each -> stale ? new Answered(each.attempt(), null, each.answer()) : each)
                    .toList());
        });
    }
}
