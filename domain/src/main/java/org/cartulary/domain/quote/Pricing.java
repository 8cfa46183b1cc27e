package org.cartulary.domain.quote;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartError;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.catalog.CatalogError;
import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.tax.TaxTreatment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Prices a cart: the one place where a quote comes into being. Pure: the same cart, buyer, products, subscriptions, rates and day
 * give the same quote. Amounts are exact to the minor unit of the currency; the one rounding is that of the tax per category and rate, half up.
 */
public final class Pricing {

    private static final Comparator<TaxTreatment> BY_CATEGORY_AND_RATE =
            Comparator.comparing(TaxTreatment::category).thenComparing(TaxTreatment::percent);

    private final Reseller seller;
    private final Map<ProductCode, Product> products;
    private final Renewing renewing;
    private final LocalDate day;

    /**
     * @param products at least those that the cart names
     * @param renewed at least the subscriptions that the cart renews
     * @param day the seller's date, which decides the tax rates
     */
    public Pricing(
            Reseller seller,
            Map<ProductCode, Product> products,
            Map<SubscriptionId, Subscription> renewed,
            LocalDate day) {
        this.seller = seller;
        this.products = Map.copyOf(products);
        this.renewing = new Renewing(Map.copyOf(renewed), day);
        this.day = day;
    }

    /**
     * Quotes a cart for a buyer; refuses an empty cart, products or prices that are no longer sold, and what this buyer cannot renew
     * today.
     */
    public Quote quote(Cart cart, Buyer buyer) {
        if (cart.lines().isEmpty()) {
            throw new CartError.Empty(cart.id()).refused();
        }
        List<QuoteLine> lines =
                cart.lines().stream().map(line -> line(cart, line, buyer)).toList();
        List<TaxTotal> taxes = taxes(lines, cart.currency());
        Money zero = Money.zero(cart.currency());
        Money net = lines.stream().map(QuoteLine::net).reduce(zero, Money::plus);
        Money tax = taxes.stream().map(TaxTotal::tax).reduce(zero, Money::plus);
        return new Quote(cart.id(), buyer.account(), cart.currency(), lines, taxes, net, tax);
    }

    private QuoteLine line(Cart cart, CartLine line, Buyer buyer) {
        Product product = products.get(line.product());
        if (product == null) {
            throw new CatalogError.UnknownProduct(line.product()).refused();
        }
        TaxTreatment tax = TaxTreatment.of(
                seller.taxRates(),
                seller.address().country(),
                buyer.country(),
                buyer.vatId(),
                product.terms().taxCategory(),
                day);
        return line.renews()
                .map(renewed -> renewing.line(cart.id(), line, renewed, cart.currency(), buyer, tax))
                .orElseGet(() -> starting(line, product, cart.currency(), buyer, tax));
    }

    private static QuoteLine starting(
            CartLine line, Product product, CurrencyUnit currency, Buyer buyer, TaxTreatment tax) {
        Price price = product.price(line.cycle(), currency)
                .orElseThrow(() -> new CatalogError.NotSold(line.product(), line.cycle(), currency).refused());
        List<QuoteStep> steps = price.steps(line.quantity()).stream()
                .map(step -> new QuoteStep(step.quantity(), step.unit()))
                .toList();
        Money recurring = price.recurring(line.quantity());
        return new QuoteLine(
                line,
                product.name(buyer.language()),
                steps,
                recurring,
                price.setupFee(),
                recurring.plus(price.setupFee()),
                tax,
                null);
    }

    private static List<TaxTotal> taxes(List<QuoteLine> lines, CurrencyUnit currency) {
        Map<TaxTreatment, Money> bases = new TreeMap<>(BY_CATEGORY_AND_RATE);
        lines.forEach(line -> bases.merge(line.tax(), line.net(), Money::plus));
        List<TaxTotal> taxes = new ArrayList<>();
        bases.forEach((treatment, base) -> taxes.add(new TaxTotal(treatment, base, tax(base, treatment, currency))));
        return taxes;
    }

    private static Money tax(Money base, TaxTreatment treatment, CurrencyUnit currency) {
        BigDecimal exact = base.getAmount().multiply(treatment.percent()).movePointLeft(2);
        return Money.of(currency, exact, RoundingMode.HALF_UP);
    }
}
