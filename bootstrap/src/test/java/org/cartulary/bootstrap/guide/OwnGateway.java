package org.cartulary.bootstrap.guide;

import java.util.Optional;
import org.cartulary.domain.payment.GatewayToken;
import org.cartulary.ports.payment.Charge;
import org.cartulary.ports.payment.GatewayAnswer;
import org.cartulary.ports.payment.PaymentGateway;

// begin gateway
/** Charges through the payment service that the house has already. */
final class OwnGateway implements PaymentGateway {

    private final HousePayments house;

    OwnGateway(HousePayments house) {
        this.house = house;
    }

    @Override
    public String name() {
        return "house";
    }

    @Override
    public Optional<String> describe(GatewayToken token) {
        return house.knows(token.value()) ? Optional.of("House card " + token) : Optional.empty();
    }

    @Override
    public GatewayAnswer charge(Charge charge) {
        return answer(house.pay(charge.key(), charge.token().value(), charge.amount()));
    }

    @Override
    public GatewayAnswer resolve(Charge charge) {
        return answer(house.findOrCancel(charge.key(), charge.amount()));
    }

    private static GatewayAnswer answer(HousePayments.Payment payment) {
        return switch (payment.fate()) {
            case PAID -> new GatewayAnswer.Charged(payment.number(), payment.amount());
            case REFUSED -> new GatewayAnswer.Declined("refused");
            case CANCELLED -> new GatewayAnswer.NeverSeen();
        };
    }
}
// end gateway
