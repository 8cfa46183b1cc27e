package org.cartulary.ports.payment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cartulary.domain.payment.PaymentAttempt;
import org.cartulary.domain.payment.PaymentAttemptId;
import org.cartulary.domain.payment.PaymentState;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * Keeps payment attempts; {@code save} as every store, by version. A unique key lets at most one attempt per cart be anything but failed:
 * saving a second one is refused with {@code payment.already-under-way}.
 */
public interface PaymentAttempts {

    void save(PaymentAttempt attempt);

    /** The same for several, of which none is another version of another, by as few statements as can be; all or none. */
    default void saveAll(List<PaymentAttempt> attempts) {
        attempts.forEach(this::save);
    }

    Optional<PaymentAttempt> find(ResellerId reseller, PaymentAttemptId attempt);

    /** Those that are pending or unknown and were started before an instant, oldest first. */
    List<PaymentAttempt> openSince(ResellerId reseller, Instant before, int most);

    /** Newest first; the key of a page is the text of the attempt's identity. */
    Page<PaymentAttempt> page(ResellerId reseller, @Nullable PaymentState state, PageRequest request);
}
