package org.cartulary.persistence.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.payment.PaymentAttempt;
import org.cartulary.domain.payment.PaymentAttemptId;
import org.cartulary.domain.payment.PaymentError;
import org.cartulary.domain.payment.PaymentState;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.payment.PaymentAttempts;
import org.jspecify.annotations.Nullable;

/** Payment attempts in memory. A cart has one slot for an attempt that is anything but failed. */
final class InMemoryPaymentAttempts implements PaymentAttempts {

    private final InMemoryTransactions transactions;
    private final Aggregates<PaymentAttempt> attempts;
    private final UniqueKey slots;

    InMemoryPaymentAttempts(InMemoryTransactions transactions) {
        this.transactions = transactions;
        attempts =
                new Aggregates<>(transactions, PaymentAttempt::reseller, PaymentAttempt::id, PaymentAttempt::version);
        slots = new UniqueKey(transactions);
    }

    @Override
    public void save(PaymentAttempt attempt) {
        transactions.statement(() -> {
            attempts.save(attempt);
            if (attempt.state().holdsTheCart()) {
                claim(attempt);
            } else {
                release(attempt);
            }
        });
    }

    @Override
    public Optional<PaymentAttempt> find(ResellerId reseller, PaymentAttemptId attempt) {
        return attempts.find(reseller, attempt);
    }

    @Override
    public List<PaymentAttempt> openSince(ResellerId reseller, Instant before, int most) {
        return attempts.rows().all(reseller).stream()
                .filter(InMemoryPaymentAttempts::open)
                .filter(attempt -> attempt.startedAt().isBefore(before))
                .sorted(Comparator.comparing(PaymentAttempt::startedAt)
                        .thenComparing(PaymentAttempt::id, IdentityOrder.BY_TEXT))
                .limit(most)
                .toList();
    }

    @Override
    public Page<PaymentAttempt> page(ResellerId reseller, @Nullable PaymentState state, PageRequest request) {
        return attempts.newestFirst(
                reseller, attempt -> state == null || state == attempt.state(), request, PaymentAttemptId::parse);
    }

    private void claim(PaymentAttempt attempt) {
        CartId cart = attempt.purpose().cart();
        if (!slots.claim(attempt.reseller(), cart, attempt.id())) {
            throw new PaymentError.AlreadyUnderWay(cart).refused();
        }
    }

    /** Only its own slot: an attempt that failed says nothing about one that came after it. */
    private void release(PaymentAttempt failed) {
        CartId cart = failed.purpose().cart();
        if (slots.holder(failed.reseller(), cart)
                .filter(failed.id().toString()::equals)
                .isPresent()) {
            slots.release(failed.reseller(), cart);
        }
    }

    private static boolean open(PaymentAttempt attempt) {
        return attempt.state() == PaymentState.PENDING || attempt.state() == PaymentState.UNKNOWN;
    }
}
