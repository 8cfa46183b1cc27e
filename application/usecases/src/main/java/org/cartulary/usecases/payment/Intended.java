package org.cartulary.usecases.payment;

import java.util.List;
import org.cartulary.domain.Event;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.payment.PaymentAttemptId;

/**
 * A purchase that is to begin.
 *
 * @param attempt the identity that its payment will have
 * @param situation the cart as it stands in this transaction, and its quote
 * @param limited those of its products that have limits, as {@link org.cartulary.usecases.catalog.ProductLimits} orders them
 * @param before events of the same transaction that led here
 */
public record Intended(
        WantedPurchase wanted,
        PaymentAttemptId attempt,
        Situation situation,
        List<Product> limited,
        List<? extends Event> before) {}
