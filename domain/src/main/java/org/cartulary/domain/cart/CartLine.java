package org.cartulary.domain.cart;

import java.time.LocalDate;
import java.util.Optional;
import org.cartulary.domain.catalog.CatalogError;
import org.cartulary.domain.catalog.PriceList;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.catalog.ProductKind;
import org.cartulary.domain.client.DomainName;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.proration.CreditUse;
import org.cartulary.domain.proration.ProrationMethod;
import org.cartulary.domain.subscription.ServiceTerms;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.Timing;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * One intended act: to start a subscription, to renew one, or to change one.
 *
 * @param quantity units or seats
 * @param domain the domain that it serves, where the product has one
 * @param base what an add-on is bought for
 */
public record CartLine(
        LineId id,
        LineAct act,
        ProductCode product,
        int quantity,
        BillingCycle cycle,
        Term term,
        @Nullable DomainName domain,
        @Nullable LineBase base) {

    /**
     * What is wished for; what is absent takes the product's default.
     *
     * @param trial false to pay from the first day on, whatever trial there is
     * @param until the day on which the second period begins, so that the first one is shorter and there is no trial
     */
    public record Wish(
            @Nullable Integer quantity,
            @Nullable BillingCycle cycle,
            @Nullable Term term,
            @Nullable DomainName domain,
            @Nullable LineBase base,
            @Nullable Boolean trial,
            @Nullable LocalDate until) {

        /** With a trial where there is one, and whole periods. */
        public Wish(
                @Nullable Integer quantity,
                @Nullable BillingCycle cycle,
                @Nullable Term term,
                @Nullable DomainName domain,
                @Nullable LineBase base) {
            this(quantity, cycle, term, domain, base, null, null);
        }
    }

    /**
     * A line as the product allows it: refuses quantities, cycles, terms, domains and bases that the product does not have.
     *
     * @param prices what the cart's client pays today
     */
    public static CartLine of(LineId id, Product product, PriceList prices, CurrencyUnit currency, Wish wish) {
        Term term = wish.term() == null ? product.terms().defaultTerm() : wish.term();
        BillingCycle cycle = wish.cycle() == null ? defaultCycle(product, prices, term, currency) : wish.cycle();
        int quantity = wish.quantity() == null ? product.terms().quantity().least() : wish.quantity();
        if (!product.terms().quantity().contains(quantity)) {
            var range = product.terms().quantity();
            throw new CatalogError.QuantityOutOfRange(product.code(), quantity, range.least(), range.most()).refused();
        }
        if (prices.price(product, cycle, currency).isEmpty()) {
            throw new CatalogError.NotSold(product.code(), cycle, currency).refused();
        }
        if (!cycle.divides(term)) {
            throw new CatalogError.TermNotInCycles(product.code(), term, cycle).refused();
        }
        if (wish.domain() != null && !product.terms().linkedDomain()) {
            throw new CatalogError.TakesNoDomain(product.code()).refused();
        }
        if (product.kind() == ProductKind.ADDON && wish.base() == null) {
            throw new CatalogError.AddOnNeedsBase(product.code()).refused();
        }
        if (product.kind() != ProductKind.ADDON && wish.base() != null) {
            throw new CatalogError.TakesNoBase(product.code()).refused();
        }
        boolean paid = Boolean.FALSE.equals(wish.trial()) || wish.until() != null;
        LineAct act = paid ? new LineAct.Start(true, wish.until()) : LineAct.START;
        return new CartLine(id, act, product.code(), quantity, cycle, term, wish.domain(), wish.base());
    }

    /** Pays for the next period of what runs, as it runs. */
    public static CartLine renewing(LineId id, Subscription renewed) {
        return renewing(id, renewed, null);
    }

    /**
     * Pays for what runs, as it runs, up to a day.
     *
     * @param until nothing for a whole period
     */
    public static CartLine renewing(LineId id, Subscription renewed, @Nullable LocalDate until) {
        return of(id, new LineAct.Renew(renewed.id(), until), renewed.nextTerms());
    }

    /**
     * Makes a subscription another one, and what it leaves over is for the next periods.
     *
     * @param to what it is to be: of one family with what it is, in a quantity and a cycle that are sold
     */
    public static CartLine changing(
            LineId id, Subscription changed, ServiceTerms to, Timing when, ProrationMethod proration) {
        return changing(id, to, new LineAct.Change(changed.id(), when, proration, CreditUse.NEXT_PERIODS));
    }

    /** Makes a subscription another one, in this manner. */
    public static CartLine changing(LineId id, ServiceTerms to, LineAct.Change act) {
        return of(id, act, to);
    }

    private static CartLine of(LineId id, LineAct act, ServiceTerms terms) {
        return new CartLine(
                id,
                act,
                terms.product(),
                terms.quantity(),
                terms.cycle(),
                terms.term(),
                terms.domain(),
                terms.base() == null ? null : new LineBase.OfSubscription(terms.base()));
    }

    /** Whether it starts a subscription that is paid from its first day on, whatever trial there is. */
    public boolean waivesTrial() {
        return act instanceof LineAct.Start start && start.paid();
    }

    /** The day on which a period shorter than its cycle ends, where it is about one. */
    public Optional<LocalDate> until() {
        if (act instanceof LineAct.Start start) {
            return Optional.ofNullable(start.until());
        }
        return act instanceof LineAct.Renew renew ? Optional.ofNullable(renew.until()) : Optional.empty();
    }

    /** The same line of so many units. */
    public CartLine of(int units) {
        return new CartLine(id, act, product, units, cycle, term, domain, base);
    }

    /** The same add-on, bought for another line. */
    CartLine on(LineId other) {
        return new CartLine(id, act, product, quantity, cycle, term, domain, new LineBase.OfLine(other));
    }

    /** The subscription that it renews, if it does. */
    public Optional<SubscriptionId> renews() {
        return act instanceof LineAct.Renew renew ? Optional.of(renew.subscription()) : Optional.empty();
    }

    /** The subscription that it changes, if it does. */
    public Optional<SubscriptionId> changes() {
        return act instanceof LineAct.Change change ? Optional.of(change.subscription()) : Optional.empty();
    }

    /** The subscription that it is about; nothing for a line that starts one. */
    public Optional<SubscriptionId> concerns() {
        return renews().or(this::changes);
    }

    private static BillingCycle defaultCycle(Product product, PriceList prices, Term term, CurrencyUnit currency) {
        return prices.longestCycle(product, term, currency)
                .orElseThrow(() -> new CatalogError.NoCycleForTerm(product.code(), term, currency).refused());
    }
}
