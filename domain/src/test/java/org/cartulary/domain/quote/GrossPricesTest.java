package org.cartulary.domain.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Refusals.refusalOf;
import static org.cartulary.domain.Samples.CLIENT;
import static org.cartulary.domain.Samples.HOSTING;
import static org.cartulary.domain.Samples.RESELLER;
import static org.cartulary.domain.Samples.TODAY;
import static org.cartulary.domain.Samples.emptyCart;
import static org.cartulary.domain.Samples.eur;
import static org.cartulary.domain.Samples.id;
import static org.cartulary.domain.Samples.line;
import static org.cartulary.domain.Samples.product;
import static org.cartulary.domain.Samples.reseller;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.LineAct;
import org.cartulary.domain.cart.LineId;
import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.catalog.PriceList;
import org.cartulary.domain.catalog.PriceTax;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.catalog.ProductKind;
import org.cartulary.domain.client.Country;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.promo.Situation;
import org.cartulary.domain.proration.ProrationMethod;
import org.cartulary.domain.quote.explanation.Explanation;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.subscription.ServiceTerms;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionError;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.Timing;
import org.cartulary.domain.tax.TaxCategory;
import org.cartulary.domain.tax.TaxRate;
import org.cartulary.domain.tax.TaxRates;
import org.cartulary.domain.tax.VatId;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Prices that include tax: 20 % at home in France, 19 % in Germany. */
class GrossPricesTest {

    private static final Account BUYER = new Account.OfClient(CLIENT);
    private static final SubscriptionId RUNNING = new SubscriptionId(id(70));
    private static final BillingCycle MONTHLY = new BillingCycle(1);

    @Property(tries = 10_000)
    void arePaidAsTheyAreWritten(@ForAll long seed) {
        Quote quote = RandomQuotes.of(seed);
        for (TaxTotal total : quote.taxes()) {
            List<QuoteLine> lines = quote.lines().stream()
                    .filter(line -> line.tax().equals(total.treatment()))
                    .toList();
            Money net = sum(quote, lines.stream().map(QuoteLine::net).toList());
            assertThat(net).isEqualTo(total.base());
            if (lines.stream().allMatch(line -> line.gross() != null)
                    && total.treatment().percent().signum() > 0) {
                assertThat(total.base().plus(total.tax()))
                        .isEqualTo(sum(quote, lines.stream().map(QuoteLine::due).toList()));
            }
        }
        assertThat(quote.total()).isEqualTo(quote.net().plus(quote.tax()));
        assertThat(Replay.confirms(quote)).isTrue();
    }

    /** By whole numbers: a line is no more than one minor unit beside its share, and the tax less than one beside the law's. */
    @Property(tries = 10_000)
    void giveEachLineItsShare(@ForAll long seed) {
        Quote quote = RandomQuotes.of(seed);
        for (QuoteLine line : quote.lines()) {
            Gross gross = line.gross();
            if (gross != null) {
                BigDecimal exact = gross.amount()
                        .getAmount()
                        .divide(BigDecimal.ONE.add(gross.percent().movePointLeft(2)), MathContext.DECIMAL64);
                assertThat(line.net().getAmount().subtract(exact).abs())
                        .isLessThan(new BigDecimal("1.5")
                                .movePointLeft(quote.currency().getDecimalPlaces()));
                assertThat(line.net()).isLessThanOrEqualTo(gross.amount());
            }
        }
        for (TaxTotal total : quote.taxes()) {
            Money byLaw = TaxTotal.of(total.treatment(), total.base()).tax();
            assertThat(byLaw.minus(total.tax()).abs()).isLessThanOrEqualTo(Money.ofMinor(quote.currency(), 2));
        }
    }

    @Test
    void areRoundedOnceForTheWholeCart() {
        Quote quote = quote("FR", null, null, hosting(1, 1), hosting(2, 1), hosting(3, 1));

        assertThat(quote.total()).isEqualTo(eur("29.97"));
        assertThat(quote.net()).isEqualTo(eur("24.98"));
        assertThat(quote.tax()).isEqualTo(eur("4.99"));
        assertThat(quote.lines()).extracting(QuoteLine::net).containsExactly(eur("8.33"), eur("8.33"), eur("8.32"));
        assertThat(quote.canonical()).contains("\"gross\":\"EUR 9.99 with 20\"");
        assertThat(Explanation.of(quote.lines().get(0), Language.EN))
                .isEqualTo("1 at €9.99 for a month: €9.99. €1.66 of it is 20% tax. Due now, before taxes: €8.33.");
    }

    @Test
    void areTheSameForWhoeverIsChargedTax() {
        Quote abroad = quote("DE", null, null, hosting(1, 3));

        assertThat(abroad.total()).isEqualTo(eur("29.97"));
        assertThat(abroad.net()).isEqualTo(eur("25.18"));
    }

    @Test
    void areLessTheTaxOfHomeForWhoeverIsNot() {
        Quote reverse = quote("DE", "DE136695976", null, hosting(1, 3));
        Quote exempt = quote("FR", null, "article 261", hosting(1, 3));
        Quote outside = quote("US", null, null, hosting(1, 3));

        assertThat(List.of(reverse, exempt, outside)).allSatisfy(quote -> {
            assertThat(quote.total()).isEqualTo(eur("24.98"));
            assertThat(quote.tax()).isEqualTo(eur("0.00"));
        });
    }

    @Test
    void areForeseenAtRenewals() {
        assertThat(ComingRenewal.of(quote("FR", null, null, hosting(1, 1), hosting(2, 1), hosting(3, 1))))
                .containsExactly(new ComingRenewal(0, 1, eur("24.98"), eur("4.99")));
    }

    @Test
    void areCreditedAndChargedWithTheTaxWithinThem() {
        QuoteLine line = change(PriceTax.INCLUDED).lines().get(0);
        ProratedChange change = Objects.requireNonNull(line.change());

        assertThat(line.due()).isEqualTo(change.charge().minus(change.credit()));
        assertThat(line.net()).isEqualTo(Objects.requireNonNull(line.gross()).net());
    }

    @Test
    void areNotChangedToPricesOfAnotherMeaning() {
        assertThat(refusalOf(() -> change(PriceTax.ADDED)))
                .isEqualTo(new SubscriptionError.PricedOtherwise(RUNNING, PriceTax.ADDED));
    }

    @Test
    void leaveRunningSubscriptionsWhatTheyWere() {
        Quote quote = quote(
                running(PriceTax.ADDED), TODAY.plusMonths(1), CartLine.renewing(line(1), running(PriceTax.ADDED)));

        assertThat(quote.net()).isEqualTo(eur("10.00"));
        assertThat(quote.total()).isEqualTo(eur("12.00"));
    }

    private static Quote change(PriceTax agreed) {
        Subscription running = running(agreed);
        ServiceTerms more = terms(4, agreed);
        return quote(
                running,
                TODAY.plusDays(10),
                CartLine.changing(line(1), running, more, Timing.NOW, ProrationMethod.BY_DAY));
    }

    private static Subscription running(PriceTax agreed) {
        return Subscription.start(
                        RUNNING, RESELLER, CLIENT, BUYER, new OrderId(id(71)), terms(1, agreed), eur("10.00"), TODAY)
                .next();
    }

    private static ServiceTerms terms(int quantity, PriceTax agreed) {
        return new ServiceTerms(
                HOSTING,
                "Hosting",
                quantity,
                MONTHLY,
                Term.THREE_YEARS,
                eur("10.00"),
                null,
                null,
                null,
                List.of(),
                agreed);
    }

    private static CartLine hosting(long number, int quantity) {
        return new CartLine(
                new LineId(id(100 + number)), LineAct.START, HOSTING, quantity, MONTHLY, Term.THREE_YEARS, null, null);
    }

    private static Quote quote(Subscription running, LocalDate today, CartLine line) {
        return pricing(Map.of(RUNNING, running), today)
                .quote(emptyCart().add(line).next(), new Buyer(BUYER, new Country("FR"), null, Language.EN));
    }

    private static Quote quote(String country, @Nullable String vatId, @Nullable String exemption, CartLine... lines) {
        var cart = emptyCart();
        for (CartLine line : lines) {
            cart = cart.add(line).next();
        }
        VatId vat = vatId == null ? null : VatId.parse(vatId);
        return pricing(Map.of(), TODAY)
                .quote(cart, new Buyer(BUYER, new Country(country), vat, exemption, Language.EN));
    }

    private static Pricing pricing(Map<SubscriptionId, Subscription> running, LocalDate today) {
        Product hosting = product(HOSTING, ProductKind.BASE, Set.of(), Price.flat(MONTHLY, eur("9.99"), eur("0.00")));
        List<TaxRate> rates = new ArrayList<>(reseller().taxRates().all());
        rates.add(new TaxRate(new Country("DE"), TaxCategory.S, new BigDecimal("19"), TODAY.minusYears(9)));
        Reseller seller = reseller().applyTaxRates(new TaxRates(rates)).next();
        return new Pricing(new PricingBasis(
                seller,
                Map.of(HOSTING, hosting),
                new PriceList(List.of(), PriceTax.INCLUDED),
                running,
                List.of(),
                new Situation(CurrencyUnit.EUR, today, null, true)));
    }

    private static Money sum(Quote quote, List<Money> amounts) {
        return amounts.stream().reduce(Money.zero(quote.currency()), Money::plus);
    }
}
