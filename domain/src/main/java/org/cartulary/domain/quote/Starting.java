package org.cartulary.domain.quote;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartError;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.LineAct;
import org.cartulary.domain.catalog.CatalogError;
import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.catalog.Priced;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.catalog.SuitePrice;
import org.cartulary.domain.catalog.Trial;
import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.promo.Discount;
import org.cartulary.domain.promo.DiscountableLine;
import org.cartulary.domain.promo.Discounting;
import org.cartulary.domain.promo.PromoCodeError;
import org.cartulary.domain.proration.Share;
import org.cartulary.domain.tax.TaxTreatment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Prices the lines that start subscriptions: by the price list of the client, less what its promo codes take off. With a trial only the
 * set-up fee is due now; a client has one trial of a product, also where several lines are for it: the first one.
 */
final class Starting {

    private final PricingBasis basis;

    Starting(PricingBasis basis) {
        this.basis = basis;
    }

    /** The line before any discount. */
    QuoteLine line(Cart cart, CartLine line, Product product, Buyer buyer, TaxTreatment tax) {
        CurrencyUnit currency = cart.currency();
        Priced priced = basis.prices()
                .price(product, line.cycle(), currency)
                .orElseThrow(() -> new CatalogError.NotSold(line.product(), line.cycle(), currency).refused());
        Price price = priced.price();
        Money recurring = price.recurring(line.quantity());
        Trial trial = trial(cart, line, product);
        Share part = line.until().map(until -> part(cart.id(), line, until)).orElse(null);
        Money first = part == null ? recurring : part.of(recurring);
        return new QuoteLine(
                line,
                product.name(buyer.language()),
                QuoteStep.of(price, line.quantity()),
                recurring,
                price.setupFee(),
                List.of(),
                Money.zero(currency),
                trial == null ? first.plus(price.setupFee()) : price.setupFee(),
                tax,
                null,
                priced.book(),
                null,
                Money.zero(currency),
                trial,
                part,
                SuitePrice.of(basis.prices(), product, basis.products(), line.cycle(), currency, line.quantity())
                        .flatMap(SuitePrice::saves)
                        .orElse(null),
                null);
    }

    /** Of the period that would end on that day. */
    private Share part(CartId cart, CartLine line, LocalDate until) {
        BillingPeriod whole = new BillingPeriod(until.minusMonths(line.cycle().months()), until);
        if (!basis.day().isAfter(whole.start()) || !basis.day().isBefore(until)) {
            throw new CartError.NotWithinAPeriod(cart, line.id(), until).refused();
        }
        return Share.ofDays(new BillingPeriod(basis.day(), until), whole);
    }

    private @Nullable Trial trial(Cart cart, CartLine line, Product product) {
        boolean tried = basis.tried().contains(product.code());
        boolean first = cart.lines().stream()
                .filter(each ->
                        each.act().equals(LineAct.START) && each.product().equals(product.code()))
                .findFirst()
                .filter(line::equals)
                .isPresent();
        return first && !tried ? product.terms().trial() : null;
    }

    /** All lines, those that start discounted; refuses a code that is for none of them. */
    List<QuoteLine> discounted(List<QuoteLine> lines) {
        if (basis.codes().isEmpty()) {
            return lines;
        }
        List<DiscountableLine> starting = lines.stream()
                .filter(line -> line.line().concerns().isEmpty())
                .map(line ->
                        new DiscountableLine(line.line().product(), line.line().cycle(), line.recurring()))
                .toList();
        if (starting.isEmpty()) {
            throw new PromoCodeError.NotForTheseProducts(basis.codes().get(0).code()).refused();
        }
        Iterator<List<Discount>> discounts =
                Discounting.of(basis.codes(), basis.situation(), starting).iterator();
        return lines.stream()
                .map(line -> line.line().concerns().isEmpty() ? line.less(discounts.next()) : line)
                .toList();
    }
}
