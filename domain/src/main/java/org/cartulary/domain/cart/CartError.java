package org.cartulary.domain.cart;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cartulary.domain.Refusal;
import org.cartulary.domain.RefusalKind;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.quote.QuoteDigest;
import org.cartulary.domain.subscription.SubscriptionId;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Refusals about carts. */
public sealed interface CartError extends Refusal {

    @Override
    default RefusalKind kind() {
        return RefusalKind.CONFLICT;
    }

    record Unknown(CartId cart) implements CartError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.NOT_FOUND;
        }
    }

    record UnknownLine(CartId cart, LineId line) implements CartError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.NOT_FOUND;
        }
    }

    /** There is nothing in the cart to quote or buy. */
    record Empty(CartId cart) implements CartError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }
    }

    /** It renews or changes this subscription already. */
    record AlreadyInCart(CartId cart, SubscriptionId subscription) implements CartError {}

    /** A line that renews or changes a subscription can be taken out, and not be altered. */
    record LineIsFixed(CartId cart, LineId line, SubscriptionId subscription) implements CartError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }
    }

    /** A line would pay up to this day, which is not within one billing period from today. */
    record NotWithinAPeriod(CartId cart, LineId line, LocalDate until) implements CartError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }
    }

    /** Products that the suite replaces are not in the cart as new lines. */
    record SuiteIncomplete(CartId cart, ProductCode suite, List<ProductCode> missing) implements CartError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }
    }

    /** The cart has a line of the suite, and not all of its products beside it. */
    record AlreadyInSuite(CartId cart, ProductCode suite) implements CartError {}

    /** The products of the suite are in the cart, and not in one quantity, billing cycle and term, and for one domain. */
    record LinesDiffer(CartId cart, ProductCode suite) implements CartError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }
    }

    record Full(CartId cart, int mostLines) implements CartError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }
    }

    record TooManyCodes(CartId cart, int mostCodes) implements CartError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }
    }

    /** The cart is sent, being paid, or done, so it cannot be changed. */
    record NotOpen(CartId cart, CartState state) implements CartError {}

    /** The cart is not an offer that can be taken up, declined or revoked. */
    record NotSent(CartId cart, CartState state) implements CartError {}

    /** The client's currency was changed after this cart was opened: a cart is in its client's currency, or is not bought. */
    record InOtherCurrency(CartId cart, CurrencyUnit currency, CurrencyUnit ofClient) implements CartError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }
    }

    record OfferExpired(CartId cart, Instant until) implements CartError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.GONE;
        }
    }

    record NoSuchMove(CartId cart, CartState from, CartState to) implements CartError {}

    /** The price is no longer what the caller agreed to; {@code now} and {@code total} say what it is. */
    record QuoteStale(CartId cart, QuoteDigest agreed, QuoteDigest now, Money total) implements CartError {}
}
