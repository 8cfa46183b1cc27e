package org.cartulary.domain.order;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.payment.PaymentAttemptId;
import org.cartulary.domain.permission.PermissionRef;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.quote.QuoteLine;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.subscription.SubscriptionId;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a checkout booked. It never changes; there is at most one per cart.
 *
 * @param owner in whose account the result stands
 * @param principal who checked out
 * @param permission under which it was done on the client's behalf, if it was
 * @param payment the attempt that paid it; nothing when nothing was left to pay, and when it is owed
 * @param credit what of the total the account credit of the client paid, often zero
 * @param invoice its own, or the one of its month that it waits for
 * @param started the subscriptions that it started, in the order of the quote's lines
 */
public record Order(
        OrderId id,
        ResellerId reseller,
        CartId cart,
        ClientId client,
        Account owner,
        Account payer,
        PurchaseMode mode,
        Quote quote,
        String principal,
        @Nullable PermissionRef permission,
        @Nullable PaymentAttemptId payment,
        Money credit,
        InvoiceId invoice,
        List<SubscriptionId> started,
        Instant placedAt) {

    public Order {
        started = List.copyOf(started);
    }

    /** Its line that started, renewed or changed a subscription. */
    public Optional<QuoteLine> lineOf(SubscriptionId subscription) {
        int place = started.indexOf(subscription);
        return quote.lines().stream()
                .filter(line -> place < 0
                        ? line.line().concerns().filter(subscription::equals).isPresent()
                        : line.line().concerns().isEmpty())
                .skip(Math.max(0, place))
                .findFirst();
    }

    /** Whether it was bought on account: its invoice is to be paid. */
    public boolean isOwed() {
        return payment == null && quote.total().isGreaterThan(credit);
    }
}
