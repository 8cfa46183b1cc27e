package org.cartulary.domain.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Samples.CART;
import static org.cartulary.domain.Samples.CLIENT;
import static org.cartulary.domain.Samples.LYON;
import static org.cartulary.domain.Samples.RESELLER;
import static org.cartulary.domain.Samples.line;
import static org.cartulary.domain.Samples.reseller;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.CartState;
import org.cartulary.domain.cart.LineAct;
import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.catalog.PriceList;
import org.cartulary.domain.catalog.PriceTax;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.catalog.ProductKind;
import org.cartulary.domain.catalog.ProductTerms;
import org.cartulary.domain.catalog.QuantityRange;
import org.cartulary.domain.catalog.Tier;
import org.cartulary.domain.catalog.TierMode;
import org.cartulary.domain.catalog.Trial;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.promo.PromoCode;
import org.cartulary.domain.promo.PromoCodeName;
import org.cartulary.domain.promo.PromoTerms;
import org.cartulary.domain.promo.Reduction;
import org.cartulary.domain.promo.Restriction;
import org.cartulary.domain.promo.Situation;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.tax.TaxCategory;
import org.cartulary.domain.tax.TaxRate;
import org.cartulary.domain.tax.TaxRates;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Ten thousand made-up carts cost what an independent computation says, in currencies with two, no and three decimals. */
class OracleTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final List<String> CURRENCIES = List.of("EUR", "PLN", "JPY", "KWD");
    private static final BillingCycle MONTHLY = new BillingCycle(1);

    @Property(tries = 10_000)
    void agreesWithEveryQuote(@ForAll long seed) {
        Random lot = new Random(seed);
        CurrencyUnit currency = CurrencyUnit.of(CURRENCIES.get(lot.nextInt(4)));
        long tax = lot.nextInt(30_000);
        List<Oracle.Line> lines = IntStream.range(0, 1 + lot.nextInt(6))
                .mapToObj(product -> madeUpLine(product, lot))
                .toList();
        List<Oracle.Code> codes = IntStream.range(0, lot.nextInt(4))
                .mapToObj(code -> madeUpCode(lines.size(), lot))
                .toList();

        boolean included = lot.nextBoolean();

        Quote quote = quote(lines, codes, tax, currency, included ? PriceTax.INCLUDED : PriceTax.ADDED);

        Oracle.Totals expected = included ? Oracle.totalsOfGross(lines, codes, tax) : Oracle.totals(lines, codes, tax);
        assertThat(quote.net().getAmountMinorLong()).isEqualTo(expected.net());
        assertThat(quote.tax().getAmountMinorLong()).isEqualTo(expected.tax());
        assertThat(quote.total()).isEqualTo(quote.net().plus(quote.tax()));
        assertThat(Replay.of(quote).canonical()).isEqualTo(quote.canonical());
    }

    private static Oracle.Line madeUpLine(int product, Random lot) {
        int tiers = 1 + lot.nextInt(3);
        List<Integer> from = new ArrayList<>();
        List<Long> unit = new ArrayList<>();
        for (int i = 0; i < tiers; i++) {
            from.add(i == 0 ? 1 : from.get(i - 1) + 1 + lot.nextInt(9));
            unit.add((long) lot.nextInt(20_000));
        }
        return new Oracle.Line(
                product,
                lot.nextBoolean(),
                from,
                unit,
                1 + lot.nextInt(40),
                lot.nextInt(3) * 777L,
                lot.nextInt(4) > 0,
                lot.nextInt(4) == 0);
    }

    private static Oracle.Code madeUpCode(int products, Random lot) {
        int product = lot.nextInt(products + 1) - 1;
        return lot.nextBoolean()
                ? new Oracle.Code(1 + lot.nextInt(100_000), 0, product)
                : new Oracle.Code(0, 1 + lot.nextInt(50_000), product);
    }

    private static Quote quote(
            List<Oracle.Line> lines, List<Oracle.Code> codes, long tax, CurrencyUnit currency, PriceTax priceTax) {
        Map<ProductCode, Product> products = new HashMap<>();
        List<CartLine> cartLines = new ArrayList<>();
        for (Oracle.Line made : lines) {
            Product product = product(made, currency);
            products.put(product.code(), product);
            cartLines.add(new CartLine(
                    line(made.product()),
                    LineAct.START,
                    product.code(),
                    made.seats(),
                    MONTHLY,
                    Term.THREE_YEARS,
                    null,
                    null));
        }
        List<PromoCode> applied = IntStream.range(0, codes.size())
                .mapToObj(i -> code(i, codes.get(i), currency))
                .toList();
        PricingBasis basis = new PricingBasis(
                seller(tax),
                products,
                new PriceList(List.of(), priceTax),
                Map.of(),
                applied,
                new Situation(currency, DAY, null, true));
        Cart cart = new Cart(CART, RESELLER, CLIENT, currency, CartState.OPEN, cartLines, List.of(), null, null, 1);
        return new Pricing(basis)
                .quote(cart, new Buyer(new Account.OfClient(CLIENT), LYON.country(), null, Language.EN));
    }

    private static Product product(Oracle.Line made, CurrencyUnit currency) {
        List<Tier> tiers = IntStream.range(0, made.from().size())
                .mapToObj(i -> new Tier(
                        made.from().get(i), Money.ofMinor(currency, made.unit().get(i))))
                .toList();
        return new Product(
                RESELLER,
                new ProductCode("p" + made.product()),
                "p",
                ProductKind.BASE,
                Set.of(),
                new ProductTerms(
                        Term.THREE_YEARS,
                        new QuantityRange(1, 1_000),
                        true,
                        false,
                        made.taxed() ? TaxCategory.S : TaxCategory.O,
                        null,
                        null,
                        made.tried() ? new Trial(1 + made.product(), false) : null),
                Map.of(Language.EN, "P"),
                List.of(new Price(
                        MONTHLY,
                        made.volume() ? TierMode.VOLUME : TierMode.GRADUATED,
                        tiers,
                        Money.ofMinor(currency, made.setup()))),
                1);
    }

    private static PromoCode code(int number, Oracle.Code made, CurrencyUnit currency) {
        Reduction reduction = made.thousandths() > 0
                ? new Reduction.Percent(BigDecimal.valueOf(made.thousandths(), 3))
                : Reduction.AmountOff.of(Money.ofMinor(currency, made.amount()));
        Set<ProductCode> products = made.product() < 0 ? Set.of() : Set.of(new ProductCode("p" + made.product()));
        Restriction restriction = new Restriction(products, Set.of(), Set.of(), false, null, null);
        return PromoCode.define(
                        RESELLER,
                        new PromoCodeName("CODE-" + number),
                        new PromoTerms(reduction, restriction, null, null, 1, true))
                .next();
    }

    private static Reseller seller(long tax) {
        return reseller()
                .applyTaxRates(new TaxRates(List.of(
                        new TaxRate(LYON.country(), TaxCategory.S, BigDecimal.valueOf(tax, 3), LocalDate.EPOCH))))
                .next();
    }
}
