package org.cartulary.domain.catalog;

import org.cartulary.domain.Refusal;
import org.cartulary.domain.RefusalKind;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.Term;
import org.joda.money.CurrencyUnit;

/** Refusals about what is sold. */
public sealed interface CatalogError extends Refusal {

    @Override
    default RefusalKind kind() {
        return RefusalKind.RULE;
    }

    record UnknownProduct(ProductCode product) implements CatalogError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.NOT_FOUND;
        }
    }

    /** The product has no price for this cycle in this currency. */
    record NotSold(ProductCode product, BillingCycle billingCycleMonths, CurrencyUnit currency)
            implements CatalogError {}

    /** No billing cycle that is sold in this currency divides the term. */
    record NoCycleForTerm(ProductCode product, Term termMonths, CurrencyUnit currency) implements CatalogError {}

    record QuantityOutOfRange(ProductCode product, int quantity, int least, int most) implements CatalogError {}

    /** The term is not a whole number of billing cycles. */
    record TermNotInCycles(ProductCode product, Term termMonths, BillingCycle billingCycleMonths)
            implements CatalogError {}

    /** An add-on needs a base: a line of this cart, or a subscription, of one of its base products, or of a suite in place of one. */
    record AddOnNeedsBase(ProductCode product) implements CatalogError {}

    /** The product is no add-on, so it takes no base. */
    record TakesNoBase(ProductCode product) implements CatalogError {}

    /** The product replaces no others. */
    record NoSuite(ProductCode product) implements CatalogError {}

    /** The product serves no domain. */
    record TakesNoDomain(ProductCode product) implements CatalogError {}

    /** The product's stock leaves less than was asked for. What a failed payment gives back can be bought again. */
    record SoldOut(ProductCode product, long quantity, long left) implements CatalogError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }
    }

    /** The client has, or is paying for, so many units that less is left to it than was asked for. */
    record ClientLimit(ProductCode product, long quantity, long left) implements CatalogError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }
    }

    /** The client has had its trial of this product: what was quoted with one is to be quoted again. */
    record TrialUsed(ProductCode product) implements CatalogError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }
    }

    /** A limit leaves less than was asked for. It is a conflict and no rule, because what somebody gives back is there again. */
    record AllotmentExhausted(AllotmentKey allotment, long quantity, long left) implements CatalogError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }
    }
}
