package org.cartulary.domain.quote;

import java.math.BigDecimal;
import java.util.List;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartError;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.LineAct;
import org.cartulary.domain.catalog.CatalogError;
import org.cartulary.domain.catalog.PriceTax;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.client.Country;
import org.cartulary.domain.tax.TaxTreatment;
import org.joda.money.Money;

/**
 * Prices a cart: the one place where a quote comes into being. Pure: the same cart, buyer and basis give the same quote. Amounts are
 * exact to the minor unit of the currency; what is rounded, half up, is the discount of a percentage and either side of a change, per
 * line, and the tax, or the net amount of prices that include it, per category and rate.
 */
public final class Pricing {

    private final PricingBasis basis;
    private final Starting starting;
    private final Renewing renewing;
    private final Changing changing;

    public Pricing(PricingBasis basis) {
        this.basis = basis;
        this.starting = new Starting(basis);
        this.renewing = new Renewing(basis);
        this.changing = new Changing(basis);
    }

    /**
     * Quotes a cart for a buyer; refuses an empty cart, products or prices that are no longer sold, what this buyer cannot renew or change
     * today, and a promo code that cannot be used.
     */
    public Quote quote(Cart cart, Buyer buyer) {
        if (cart.lines().isEmpty()) {
            throw new CartError.Empty(cart.id()).refused();
        }
        List<QuoteLine> lines = Taxing.netted(starting.discounted(
                cart.lines().stream().map(line -> line(cart, line, buyer)).toList()));
        List<TaxTotal> taxes = Taxing.taxes(lines);
        Money zero = Money.zero(cart.currency());
        Money net = lines.stream().map(QuoteLine::net).reduce(zero, Money::plus);
        Money tax = taxes.stream().map(TaxTotal::tax).reduce(zero, Money::plus);
        return new Quote(cart.id(), buyer.account(), cart.currency(), lines, taxes, net, tax);
    }

    private QuoteLine line(Cart cart, CartLine line, Buyer buyer) {
        Product product = basis.products().get(line.product());
        if (product == null) {
            throw new CatalogError.UnknownProduct(line.product()).refused();
        }
        TaxTreatment tax = TaxTreatment.of(
                basis.seller().taxRates(),
                basis.seller().address().country(),
                buyer.country(),
                buyer.vatId(),
                buyer.exemption(),
                product.terms().taxCategory(),
                basis.day());
        QuoteLine priced = priced(cart, line, product, buyer, tax);
        return priceTax(line) == PriceTax.ADDED ? priced : priced.including(included(tax, product));
    }

    private QuoteLine priced(Cart cart, CartLine line, Product product, Buyer buyer, TaxTreatment tax) {
        if (line.act() instanceof LineAct.Renew renew) {
            return renewing.line(cart, line, renew.subscription(), buyer, tax);
        }
        return line.act() instanceof LineAct.Change change
                ? changing.line(cart, line, change, product, buyer, tax)
                : starting.line(cart, line, product, buyer, tax);
    }

    /** What is renewed keeps the meaning of its price. */
    private PriceTax priceTax(CartLine line) {
        return line.renews()
                .map(id -> basis.running(id).nextTerms().priceTax())
                .orElse(basis.prices().tax());
    }

    /** The rate at which the buyer is taxed; where it is charged none, that of the seller's own country, whose tax its prices include. */
    private BigDecimal included(TaxTreatment tax, Product product) {
        Country home = basis.seller().address().country();
        return tax.percent().signum() > 0
                ? tax.percent()
                : TaxTreatment.of(
                                basis.seller().taxRates(),
                                home,
                                home,
                                null,
                                null,
                                product.terms().taxCategory(),
                                basis.day())
                        .percent();
    }
}
