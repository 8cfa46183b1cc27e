package org.cartulary.domain.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Refusals.refusalOf;
import static org.cartulary.domain.Samples.CART;
import static org.cartulary.domain.Samples.HOSTING;
import static org.cartulary.domain.Samples.backup;
import static org.cartulary.domain.Samples.backupLine;
import static org.cartulary.domain.Samples.cart;
import static org.cartulary.domain.Samples.client;
import static org.cartulary.domain.Samples.emptyCart;
import static org.cartulary.domain.Samples.eur;
import static org.cartulary.domain.Samples.hosting;
import static org.cartulary.domain.Samples.hostingLine;
import static org.cartulary.domain.Samples.line;
import static org.cartulary.domain.Samples.pricing;
import static org.cartulary.domain.Samples.product;
import static org.cartulary.domain.Samples.quote;
import static org.cartulary.domain.Samples.reseller;

import java.util.List;
import java.util.Set;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartError;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.LineAct;
import org.cartulary.domain.cart.LineBase;
import org.cartulary.domain.catalog.CatalogError;
import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.catalog.ProductKind;
import org.cartulary.domain.catalog.Tier;
import org.cartulary.domain.catalog.TierMode;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.reseller.Account;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PricingTest {

    private static final BillingCycle MONTHLY = new BillingCycle(1);

    @Test
    void pricesTheFirstPeriodOfEachLine() {
        Cart cart = cart().add(backupLine(2, new LineBase.OfLine(line(1)))).next();
        Quote quote = quote(cart);

        assertThat(quote.lines()).extracting(QuoteLine::line).containsExactlyElementsOf(cart.lines());
        assertThat(quote.lines()).extracting(QuoteLine::net).containsExactly(eur("60.00"), eur("2.00"));
        assertThat(quote.lines()).extracting(QuoteLine::name).containsExactly("The hosting", "The backup");
        assertThat(quote)
                .returns(CART, Quote::cart)
                .returns(new Account.OfClient(client().id()), Quote::buyer)
                .returns(CurrencyUnit.EUR, Quote::currency)
                .returns(eur("62.00"), Quote::net)
                .returns(eur("12.40"), Quote::tax)
                .returns(eur("74.40"), Quote::total);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 12.00, 1 x EUR 12.00",
        "50, 600.00, 50 x EUR 12.00",
        "51, 610.80, 50 x EUR 12.00 + 1 x EUR 10.80",
        "250, 2760.00, 50 x EUR 12.00 + 200 x EUR 10.80",
        "300, 3240.00, 50 x EUR 12.00 + 200 x EUR 10.80 + 50 x EUR 9.60",
        "1000000, 9600360.00, 50 x EUR 12.00 + 200 x EUR 10.80 + 999750 x EUR 9.60"
    })
    void pricesEachSeatByItsTier(int seats, String recurring, String steps) {
        Product seat = hostingAt(new Price(
                MONTHLY,
                TierMode.GRADUATED,
                List.of(new Tier(1, eur("12.00")), new Tier(51, eur("10.80")), new Tier(251, eur("9.60"))),
                eur("0.00")));
        QuoteLine line = quote(of(seats), seat).lines().get(0);

        assertThat(line.recurring()).isEqualTo(eur(recurring));
        assertThat(String.join(
                        " + ",
                        line.steps().stream()
                                .map(step -> step.quantity() + " x " + step.unit())
                                .toList()))
                .isEqualTo(steps);
    }

    @Test
    void addsTheSetUpFeeOncePerLine() {
        QuoteLine line = quote(of(3), hostingAt(Price.flat(MONTHLY, eur("5.00"), eur("20.00"))))
                .lines()
                .get(0);

        assertThat(line.recurring()).isEqualTo(eur("15.00"));
        assertThat(line.setupFee()).isEqualTo(eur("20.00"));
        assertThat(line.net()).isEqualTo(eur("35.00"));
    }

    @Test
    void refusesAnEmptyCart() {
        assertThat(refusalOf(() -> quote(emptyCart()))).isEqualTo(new CartError.Empty(CART));
    }

    @Test
    void refusesWhatIsNoLongerSold() {
        assertThat(refusalOf(() -> quote(cart(), backup()))).isEqualTo(new CatalogError.UnknownProduct(HOSTING));
        assertThat(refusalOf(() -> quote(cart(), hostingAt(Price.flat(MONTHLY, eur("6.00"), eur("0.00"))))))
                .isEqualTo(new CatalogError.NotSold(HOSTING, new BillingCycle(12), CurrencyUnit.EUR));
    }

    @Test
    void quotesForTheResellerItself() {
        Quote quote = pricing(reseller(), hosting()).quote(cart(), Buyer.of(reseller()));

        assertThat(quote.buyer()).isEqualTo(new Account.OfReseller(reseller().id()));
        assertThat(quote.total()).isEqualTo(eur("72.00"));
    }

    @Test
    void costsNothingWhatIsFree() {
        Quote free = quote(of(5), hostingAt(Price.flat(MONTHLY, eur("0.00"), eur("0.00"))));

        assertThat(free.total()).isEqualTo(eur("0.00"));
        assertThat(free.lines().get(0).steps()).containsExactly(new QuoteStep(5, eur("0.00")));
    }

    @Test
    void doesNotDependOnTheStateOfTheCart() {
        assertThat(quote(cart().add(hostingLine(2)).next().remove(line(2)).next()))
                .isEqualTo(quote(cart()));
    }

    private static Product hostingAt(Price price) {
        return product(HOSTING, ProductKind.BASE, Set.of(), price);
    }

    private static Cart of(int quantity) {
        return emptyCart()
                .add(new CartLine(line(1), LineAct.START, HOSTING, quantity, MONTHLY, Term.THREE_YEARS, null, null))
                .next();
    }
}
