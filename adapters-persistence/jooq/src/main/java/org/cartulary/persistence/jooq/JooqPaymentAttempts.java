package org.cartulary.persistence.jooq;

import static org.cartulary.persistence.schema.generated.Tables.PAYMENT_ATTEMPT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cartulary.domain.payment.PaymentAttempt;
import org.cartulary.domain.payment.PaymentAttemptId;
import org.cartulary.domain.payment.PaymentError;
import org.cartulary.domain.payment.PaymentState;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.payment.PaymentAttempts;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/** Table {@code payment_attempt}. */
final class JooqPaymentAttempts implements PaymentAttempts {

    private final Rows<PaymentAttempt> rows;
    private final Pages<PaymentAttempt, UUID> pages;
    private final Versions<PaymentAttempt> versions;

    JooqPaymentAttempts(Statements statements) {
        rows = new Rows<>(statements, PaymentAttemptColumns.ALL);
        pages = new Pages<>(
                rows,
                PAYMENT_ATTEMPT.RESELLER_ID,
                PAYMENT_ATTEMPT.PAYMENT_ATTEMPT_ID,
                Columns.isAny(PAYMENT_ATTEMPT.STATE));
        versions = new Versions<>(
                statements, rows, PaymentAttemptColumns.ALL, PAYMENT_ATTEMPT.VERSION, PaymentAttempt::version);
    }

    @Override
    public void save(PaymentAttempt attempt) {
        versions.save(attempt, key -> taken(key, attempt));
    }

    @Override
    public void saveAll(List<PaymentAttempt> attempts) {
        if (attempts.size() == 1) {
            save(attempts.get(0));
        } else {
            versions.saveAll(attempts);
        }
    }

    @Override
    public Optional<PaymentAttempt> find(ResellerId reseller, PaymentAttemptId attempt) {
        return rows.find(reseller.value(), attempt.value());
    }

    @Override
    public List<PaymentAttempt> openSince(ResellerId reseller, Instant before, int most) {
        Condition open = PAYMENT_ATTEMPT.STATE.in(PaymentState.PENDING.name(), PaymentState.UNKNOWN.name());
        return rows.ask(rows.select(PAYMENT_ATTEMPT
                        .RESELLER_ID
                        .eq(reseller.value())
                        .and(open)
                        .and(PAYMENT_ATTEMPT.STARTED_AT.lt(before)))
                .orderBy(PAYMENT_ATTEMPT.STARTED_AT, PAYMENT_ATTEMPT.PAYMENT_ATTEMPT_ID)
                .limit(most));
    }

    @Override
    public Page<PaymentAttempt> page(ResellerId reseller, @Nullable PaymentState state, PageRequest request) {
        return pages.page(
                reseller,
                request,
                Pages.after(request, PaymentAttemptId::parse),
                item -> item.id().toString(),
                Texts.name(state));
    }

    private static RuntimeException taken(String key, PaymentAttempt attempt) {
        return key.contains("payment_attempt_cart_key")
                ? new PaymentError.AlreadyUnderWay(attempt.purpose().cart()).refused()
                : Duplicates.CONCURRENT.of(key);
    }
}
