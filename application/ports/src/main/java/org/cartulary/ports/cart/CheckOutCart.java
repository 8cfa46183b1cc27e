package org.cartulary.ports.cart;

import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.payment.PaymentMethodId;
import org.cartulary.domain.quote.QuoteDigest;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.ports.request.RequestKey;
import org.jspecify.annotations.Nullable;

/**
 * Buys what is in a cart, on behalf of its client ({@link PurchaseMode#CLIENT_CARD}, {@link PurchaseMode#CLIENT_INVOICE}) or for the
 * reseller ({@link PurchaseMode#RESELLER_CARD}).
 *
 * <p>Books exactly the quote with the given digest, or refuses with {@code cart.quote-stale} and the quote that stands. A client
 * is charged or made to owe only under a permission that is in force at commit, names this act, mode and these products, and whose caps
 * cover the total; otherwise it refuses with the permission's first objection. On account, all is booked in one transaction, and the
 * invoice is to be paid by the date that the client's {@link org.cartulary.domain.client.PaymentTerm} gives.
 *
 * <p>First the attempt is written and the cart locked, in one transaction; then the gateway is called, outside of any; then the result
 * is booked: order, subscriptions, invoice, events and mails in a second transaction. A cart is paid at most once, whatever is repeated.
 * When the gateway does not say clearly what happened, the checkout is pending: nothing is booked and nothing is given up until recurring
 * work has asked the gateway again.
 *
 * <p>With a request key, a repeat answers what became of the first call, also while that one still runs, and takes it up where its
 * process died.
 */
public interface CheckOutCart {

    Checkout handle(Command command);

    /**
     * What is bought, at which price, and who pays.
     *
     * @param mode never {@link PurchaseMode#CLIENT_COMPLETES}: that is {@link SendCart}
     * @param method which of the payer's payment methods; the newest usable one when absent
     */
    record Command(
            Actor actor,
            CartId cart,
            PurchaseMode mode,
            QuoteDigest quote,
            @Nullable PaymentMethodId method,
            @Nullable RequestKey request) {}
}
