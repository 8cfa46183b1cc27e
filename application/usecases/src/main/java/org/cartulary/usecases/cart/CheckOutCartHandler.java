package org.cartulary.usecases.cart;

import jakarta.inject.Inject;
import org.cartulary.domain.InputError;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.cart.CheckOutCart;
import org.cartulary.ports.cart.Checkout;
import org.cartulary.usecases.By;
import org.cartulary.usecases.payment.PaymentSettlement;
import org.cartulary.usecases.payment.PaymentStart;
import org.cartulary.usecases.payment.WantedPurchase;

/** Three steps: commit to the payment, ask the gateway, book what it said. */
public final class CheckOutCartHandler implements CheckOutCart {

    private final PaymentStart start;
    private final PaymentSettlement settlement;

    @Inject
    public CheckOutCartHandler(PaymentStart start, PaymentSettlement settlement) {
        this.start = start;
        this.settlement = settlement;
    }

    @Override
    public Checkout handle(Command command) {
        command.actor().require(Scope.CHECKOUT_WRITE);
        if (command.mode() == PurchaseMode.CLIENT_COMPLETES) {
            throw new InputError.Malformed(
                            "purchaseMode", "client_card, client_invoice or reseller_card; a cart is sent")
                    .refused();
        }
        return settlement.complete(start.start(new WantedPurchase(
                By.of(command.actor()),
                command.cart(),
                command.mode(),
                command.quote(),
                command.method(),
                null,
                null,
                command.request())));
    }
}
