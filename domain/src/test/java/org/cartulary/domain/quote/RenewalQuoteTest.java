package org.cartulary.domain.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Refusals.refusalOf;
import static org.cartulary.domain.Samples.CART;
import static org.cartulary.domain.Samples.CLIENT;
import static org.cartulary.domain.Samples.HOSTING;
import static org.cartulary.domain.Samples.RESELLER;
import static org.cartulary.domain.Samples.TODAY;
import static org.cartulary.domain.Samples.backupLine;
import static org.cartulary.domain.Samples.client;
import static org.cartulary.domain.Samples.emptyCart;
import static org.cartulary.domain.Samples.eur;
import static org.cartulary.domain.Samples.hosting;
import static org.cartulary.domain.Samples.id;
import static org.cartulary.domain.Samples.line;
import static org.cartulary.domain.Samples.reseller;

import java.util.List;
import java.util.Map;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartError;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.LineAct;
import org.cartulary.domain.cart.LineBase;
import org.cartulary.domain.catalog.PriceList;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.promo.Situation;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.subscription.Renewals;
import org.cartulary.domain.subscription.ServiceTerms;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionError;
import org.cartulary.domain.subscription.SubscriptionId;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenewalQuoteTest {

    private static final SubscriptionId ID = new SubscriptionId(id(70));
    private static final Account OWNER = new Account.OfClient(CLIENT);

    @Test
    void costsWhatWasAgreedWhateverTheCatalogueSaysNow() {
        Subscription running = running(2, eur("10.00"), OWNER);
        Quote quote = quote(running);

        assertThat(quote.net()).isEqualTo(eur("10.00"));
        assertThat(quote.tax()).isEqualTo(eur("2.00"));
        assertThat(quote.lines())
                .containsExactly(new QuoteLine(
                        CartLine.renewing(line(1), running),
                        "Old hosting",
                        List.of(new QuoteStep(2, eur("5.00"))),
                        eur("10.00"),
                        eur("0.00"),
                        List.of(),
                        eur("0.00"),
                        eur("10.00"),
                        quote.lines().get(0).tax(),
                        new Renewals(running).nextPeriod(),
                        null,
                        null));
    }

    @ParameterizedTest
    @CsvSource({"3, 10.00, 1 x EUR 10.00", "4, 10.00, 4 x EUR 2.50", "1, 10.00, 1 x EUR 10.00", "7, 0.00, 7 x EUR 0.00"
    })
    void explainsItselfInStepsThatAddUp(int quantity, String amount, String step) {
        QuoteLine line = quote(running(quantity, eur(amount), OWNER)).lines().get(0);

        assertThat(line.steps())
                .extracting(each -> each.quantity() + " x " + each.unit())
                .containsExactly(step);
        assertThat(line.steps().get(0).amount()).isEqualTo(eur(amount));
    }

    @Test
    void bindsThePeriodThatIsPaid() {
        Subscription running = running(2, eur("10.00"), OWNER);
        Renewals renewals = new Renewals(running);
        Subscription renewed = new Renewals(renewals.heldBy(CART, renewals.nextPeriod()))
                .renewed(new OrderId(id(90)), running.terms(), running.terms().recurring(), TODAY)
                .next();

        assertThat(quote(running).canonical())
                .contains("\"renews\":\"" + ID + "\"", "\"period\":\"" + renewals.nextPeriod() + "\"");
        assertThat(pricing(renewed, running.paidThrough())
                        .quote(cart(running), Buyer.of(client()))
                        .digest())
                .isNotEqualTo(quote(running).digest());
    }

    @Test
    void isRefusedToWhoeverDoesNotOwnIt() {
        Subscription resellers = running(2, eur("10.00"), new Account.OfReseller(RESELLER));

        assertThat(refusalOf(() -> quote(resellers)))
                .isEqualTo(new SubscriptionError.OwnedByAnother(ID, resellers.owner()));
        assertThat(pricing(resellers, TODAY)
                        .quote(cart(resellers), Buyer.of(reseller()))
                        .net())
                .isEqualTo(eur("10.00"));
    }

    @Test
    void isRefusedInAnotherCurrencyThanTheCarts() {
        assertThat(refusalOf(() -> quote(running(2, Money.parse("PLN 10.00"), OWNER)))
                        .code())
                .isEqualTo("cart.in-other-currency");
    }

    @Test
    void isRefusedForWhatNobodyKnows() {
        Pricing nothing = new Pricing(new PricingBasis(
                reseller(),
                Map.of(HOSTING, hosting()),
                PriceList.standard(),
                Map.of(),
                List.of(),
                new Situation(CurrencyUnit.EUR, TODAY, null, true)));

        assertThat(refusalOf(() -> nothing.quote(cart(running(1, eur("1.00"), OWNER)), Buyer.of(client()))))
                .isEqualTo(new SubscriptionError.Unknown(ID));
    }

    @Test
    void standsInACartOnceAndAsItIs() {
        Subscription running = running(2, eur("10.00"), OWNER);
        Cart cart = cart(running);

        assertThat(refusalOf(() -> cart.add(CartLine.renewing(line(2), running))))
                .isEqualTo(new CartError.AlreadyInCart(CART, ID));
        assertThat(refusalOf(() -> cart.change(backupLine(1, null))))
                .isEqualTo(new CartError.LineIsFixed(CART, line(1), ID));
        assertThat(refusalOf(() -> cart.add(backupLine(2, new LineBase.OfLine(line(1))))))
                .isEqualTo(new CartError.UnknownLine(CART, line(1)));
        assertThat(cart.remove(line(1)).next().lines()).isEmpty();
    }

    @Test
    void needsToBePermittedByItsName() {
        assertThat(LineAct.parse(ID.toString()).needs()).isEqualTo(Act.RENEW);
        assertThat(LineAct.parse("start").needs()).isEqualTo(Act.PURCHASE);
        assertThat(LineAct.parse("start")).isEqualTo(LineAct.START).hasToString("start");
    }

    private static Quote quote(Subscription running) {
        return pricing(running, TODAY).quote(cart(running), Buyer.of(client()));
    }

    private static Cart cart(Subscription running) {
        return emptyCart().add(CartLine.renewing(line(1), running)).next();
    }

    private static Pricing pricing(Subscription running, java.time.LocalDate day) {
        return new Pricing(new PricingBasis(
                reseller(),
                Map.of(HOSTING, hosting()),
                PriceList.standard(),
                Map.of(ID, running),
                List.of(),
                new Situation(CurrencyUnit.EUR, day, null, true)));
    }

    private static Subscription running(int quantity, Money recurring, Account owner) {
        ServiceTerms terms = new ServiceTerms(
                HOSTING,
                "Old hosting",
                quantity,
                new BillingCycle(1),
                new Term(12),
                recurring,
                null,
                null,
                null,
                List.of());
        return Subscription.start(ID, RESELLER, CLIENT, owner, new OrderId(id(71)), terms, terms.recurring(), TODAY)
                .next();
    }
}
