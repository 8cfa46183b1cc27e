package org.cartulary.domain.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Samples.CART;
import static org.cartulary.domain.Samples.CLIENT;
import static org.cartulary.domain.Samples.RESELLER;
import static org.cartulary.domain.Samples.TODAY;
import static org.cartulary.domain.Samples.eur;
import static org.cartulary.domain.Samples.line;
import static org.cartulary.domain.Samples.reseller;
import static org.cartulary.domain.Samples.terms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.CartState;
import org.cartulary.domain.cart.LineAct;
import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.catalog.PriceList;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.catalog.ProductKind;
import org.cartulary.domain.client.Country;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.client.PostalAddress;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.promo.Situation;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.tax.TaxCategory;
import org.cartulary.domain.tax.TaxRate;
import org.cartulary.domain.tax.TaxRates;
import org.cartulary.domain.tax.TaxTreatment;
import org.cartulary.domain.tax.VatId;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TaxOfQuoteTest {

    private static final VatId FRENCH = new VatId("FR91300063286");

    @Test
    void isRoundedOncePerRateAndNotPerLine() {
        Quote quote = quote("FR", "20", "FR", null, repeat(10, eur("0.03")));

        assertThat(quote.net()).isEqualTo(eur("0.30"));
        assertThat(quote.tax()).isEqualTo(eur("0.06"));
        assertThat(quote.total()).isEqualTo(eur("0.36"));
    }

    @Test
    void isRoundedHalfUp() {
        assertThat(quote("FR", "50", "FR", null, List.of(eur("0.01"))).tax()).isEqualTo(eur("0.01"));
        assertThat(quote("FR", "49.999", "FR", null, List.of(eur("0.01"))).tax())
                .isEqualTo(eur("0.00"));
        assertThat(quote("FR", "5.5", "FR", null, List.of(eur("3.00"))).tax()).isEqualTo(eur("0.17"));
    }

    @Test
    void isRoundedToTheMinorUnitOfTheCurrency() {
        assertThat(quote("FR", "10", "FR", null, List.of(Money.parse("JPY 15"))).tax())
                .isEqualTo(Money.parse("JPY 2"));
        assertThat(quote("FR", "5", "FR", null, List.of(Money.parse("KWD 1.234")))
                        .tax())
                .isEqualTo(Money.parse("KWD 0.062"));
    }

    @Test
    void isAccountedForByABuyerInAnotherMemberState() {
        Quote quote = quote("DE", "19", "FR", FRENCH, List.of(eur("100.00")));

        assertThat(quote.taxes())
                .containsExactly(new TaxTotal(TaxTreatment.REVERSE_CHARGE, eur("100.00"), eur("0.00")));
        assertThat(quote.total()).isEqualTo(eur("100.00"));
    }

    @Test
    void isDueAtHomeAlsoFromABuyerWithAVatId() {
        assertThat(quote("FR", "20", "FR", FRENCH, List.of(eur("100.00"))).tax())
                .isEqualTo(eur("20.00"));
    }

    @Test
    void isOutOfScopeWhereTheResellerAppliesNoRate() {
        Quote quote = quote("FR", "20", "JP", null, List.of(eur("100.00")));

        assertThat(quote.taxes()).containsExactly(new TaxTotal(TaxTreatment.OUT_OF_SCOPE, eur("100.00"), eur("0.00")));
    }

    @Property
    void addsUpWithEveryLineToTheMinorUnit(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 100_000_00) Integer> cents,
            @ForAll @IntRange(max = 100_000) int thousandthsOfPercent) {
        BigDecimal percent = BigDecimal.valueOf(thousandthsOfPercent, 3);
        Quote quote = quote(
                "FR",
                percent.toPlainString(),
                "FR",
                null,
                cents.stream().map(c -> Money.ofMinor(CurrencyUnit.EUR, c)).toList());
        long net = cents.stream().mapToLong(Integer::longValue).sum();

        assertThat(quote.net().getAmountMinorLong()).isEqualTo(net);
        assertThat(quote.taxes()).hasSize(1);
        assertThat(quote.taxes().get(0).base()).isEqualTo(quote.net());
        assertThat(quote.total()).isEqualTo(quote.net().plus(quote.tax()));
        assertThat(quote.tax()
                        .getAmount()
                        .subtract(quote.net().getAmount().multiply(percent).movePointLeft(2)))
                .as("within half a cent of the exact tax")
                .isBetween(new BigDecimal("-0.005"), new BigDecimal("0.005"));
    }

    private static List<Money> repeat(int times, Money money) {
        return IntStream.range(0, times).mapToObj(i -> money).toList();
    }

    /** A seller who applies one rate at home and one line for each net amount. */
    private static Quote quote(String seller, String percent, String buyer, @Nullable VatId vatId, List<Money> nets) {
        BillingCycle monthly = new BillingCycle(1);
        CurrencyUnit currency = nets.get(0).getCurrencyUnit();
        List<CartLine> lines = new ArrayList<>();
        Map<ProductCode, Product> products = IntStream.range(0, nets.size())
                .mapToObj(i -> {
                    ProductCode code = new ProductCode("product-" + i);
                    lines.add(new CartLine(line(i), LineAct.START, code, 1, monthly, Term.THREE_YEARS, null, null));
                    return new Product(
                            RESELLER,
                            code,
                            "family",
                            ProductKind.BASE,
                            Set.of(),
                            terms(1),
                            Map.of(Language.EN, "Product"),
                            List.of(Price.flat(monthly, nets.get(i), Money.zero(currency))),
                            1);
                })
                .collect(Collectors.toMap(Product::code, product -> product));
        TaxRate rate =
                new TaxRate(new Country(seller), TaxCategory.S, new BigDecimal(percent), LocalDate.of(2014, 1, 1));
        var at = new PostalAddress("1", null, "a", new Country(seller));
        var here = new Reseller(
                RESELLER,
                "Seller",
                reseller().email(),
                at,
                null,
                Language.EN,
                reseller().zone(),
                new TaxRates(List.of(rate)),
                1);
        Cart cart = new Cart(CART, RESELLER, CLIENT, currency, CartState.OPEN, lines, List.of(), null, null, 1);
        return new Pricing(new PricingBasis(
                        here,
                        products,
                        PriceList.standard(),
                        Map.of(),
                        List.of(),
                        new Situation(CurrencyUnit.EUR, TODAY, null, true)))
                .quote(cart, new Buyer(new Account.OfClient(CLIENT), new Country(buyer), vatId, Language.EN));
    }
}
