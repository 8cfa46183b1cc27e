package org.cartulary.usecases.payment;

import org.cartulary.domain.payment.PaymentMethod;
import org.cartulary.ports.payment.RemovePaymentMethod;
import org.cartulary.ports.permission.RevokePermission;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Shop;

/** What can take away, at the last moment, the right to charge a client's card, and what a purchase is then refused with. */
enum TakenAway {
    PERMISSION_REVOKED("permission.not-granted") {
        @Override
        void from(Shop shop, ActiveClient client, PaymentMethod card) {
            shop.world().does().revokePermission().handle(new RevokePermission.Command(client.contact(), client.id()));
        }
    },
    CAP_LOWERED("permission.order-cap-exceeded") {
        @Override
        void from(Shop shop, ActiveClient client, PaymentMethod card) {
            shop.grants(client, Shop.purchases("10.00", null));
        }
    },
    CARD_REMOVED("payment.no-method") {
        @Override
        void from(Shop shop, ActiveClient client, PaymentMethod card) {
            shop.world()
                    .does()
                    .removePaymentMethod()
                    .handle(new RemovePaymentMethod.Command(client.contact(), card.id()));
        }
    },
    CLIENT_SUSPENDED("client.suspended") {
        @Override
        void from(Shop shop, ActiveClient client, PaymentMethod card) {
            shop.world().does().suspendClient().suspend(shop.owner(), client.id());
        }
    };

    private final String refusal;

    TakenAway(String refusal) {
        this.refusal = refusal;
    }

    String refusal() {
        return refusal;
    }

    abstract void from(Shop shop, ActiveClient client, PaymentMethod card);
}
