package org.cartulary.domain.catalog;

import org.cartulary.domain.InputError;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.proration.ChangePolicies;
import org.cartulary.domain.tax.TaxCategory;
import org.jspecify.annotations.Nullable;

/**
 * How a product is sold.
 *
 * @param defaultTerm the term of a new line; {@link Term#THREE_YEARS} for a product that does not say
 * @param seatBased whether its quantity counts seats
 * @param linkedDomain whether a line of it may name the domain that it serves
 * @param stock how many units can be sold in all, counted as long as there is such a limit; nothing for as many as anybody likes. What
 *     is sold stays sold: only a payment that fails gives units back
 * @param perClient how many units the subscriptions of one client may have together; nothing for as many as it likes. A subscription that
 *     ends or gets smaller gives its units back
 * @param trial how it can be tried before it is paid for; nothing where it cannot
 * @param changes how subscriptions become, or come to be another quantity or cycle of it; {@link ChangePolicies#DEFAULT} for a product
 *     that does not say
 */
public record ProductTerms(
        Term defaultTerm,
        QuantityRange quantity,
        boolean seatBased,
        boolean linkedDomain,
        TaxCategory taxCategory,
        @Nullable Integer stock,
        @Nullable Integer perClient,
        @Nullable Trial trial,
        ChangePolicies changes) {

    /** The most units that a limit can allow. */
    public static final int MOST_UNITS = 1_000_000_000;

    /** Products of before do not say how they change. */
    public ProductTerms {
        changes = changes == null ? ChangePolicies.DEFAULT : changes;
        requireWithin("stock", stock, 0);
        requireWithin("perClient", perClient, 1);
    }

    /** Changed as usual. */
    public ProductTerms(
            Term defaultTerm,
            QuantityRange quantity,
            boolean seatBased,
            boolean linkedDomain,
            TaxCategory taxCategory,
            @Nullable Integer stock,
            @Nullable Integer perClient,
            @Nullable Trial trial) {
        this(
                defaultTerm,
                quantity,
                seatBased,
                linkedDomain,
                taxCategory,
                stock,
                perClient,
                trial,
                ChangePolicies.DEFAULT);
    }

    /** Without a trial. */
    public ProductTerms(
            Term defaultTerm,
            QuantityRange quantity,
            boolean seatBased,
            boolean linkedDomain,
            TaxCategory taxCategory,
            @Nullable Integer stock,
            @Nullable Integer perClient,
            ChangePolicies changes) {
        this(defaultTerm, quantity, seatBased, linkedDomain, taxCategory, stock, perClient, null, changes);
    }

    /** Without a trial, and changed as usual. */
    public ProductTerms(
            Term defaultTerm,
            QuantityRange quantity,
            boolean seatBased,
            boolean linkedDomain,
            TaxCategory taxCategory,
            @Nullable Integer stock,
            @Nullable Integer perClient) {
        this(defaultTerm, quantity, seatBased, linkedDomain, taxCategory, stock, perClient, ChangePolicies.DEFAULT);
    }

    /** Without limits and a trial, and changed as usual. */
    public ProductTerms(
            Term defaultTerm,
            QuantityRange quantity,
            boolean seatBased,
            boolean linkedDomain,
            TaxCategory taxCategory) {
        this(defaultTerm, quantity, seatBased, linkedDomain, taxCategory, null, null);
    }

    /** Whether somebody has to count what is bought of it. */
    public boolean limited() {
        return stock != null || perClient != null;
    }

    private static void requireWithin(String field, @Nullable Integer value, int least) {
        if (value != null && (value < least || value > MOST_UNITS)) {
            throw new InputError.OutOfRange(field, String.valueOf(least), String.valueOf(MOST_UNITS)).refused();
        }
    }
}
