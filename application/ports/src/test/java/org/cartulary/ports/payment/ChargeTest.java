package org.cartulary.ports.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.payment.GatewayToken;
import org.cartulary.domain.payment.PaymentAttempt;
import org.cartulary.domain.payment.PaymentAttemptId;
import org.cartulary.domain.payment.PaymentMethod;
import org.cartulary.domain.payment.PaymentMethodId;
import org.cartulary.domain.payment.Purpose;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.ResellerId;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ChargeTest {

    @Test
    void isAskedForUnderTheKeyOfTheAttempt() {
        UUID id = new UUID(1, 2);
        Instant now = Instant.EPOCH;
        Account payer = new Account.OfClient(new ClientId(id));
        GatewayToken token = new GatewayToken("card_succeeds");
        Money price = Money.parse("EUR 12.30");
        PaymentMethod card = PaymentMethod.add(
                        new PaymentMethodId(id), new ResellerId(id), payer, "sandbox", token, "Card", now)
                .next();
        Purpose purpose = new Purpose(
                new CartId(id),
                new ClientId(id),
                PurchaseMode.CLIENT_CARD,
                payer,
                payer,
                "key_1",
                null,
                YearMonth.of(2026, 3),
                null,
                List.of());
        PaymentAttempt attempt = PaymentAttempt.start(new PaymentAttemptId(id), purpose, card, price, now)
                .next();

        assertThat(Charge.of(attempt)).isEqualTo(new Charge(attempt.gatewayKey(), token, price));
    }
}
