package org.cartulary.domain.quote;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import org.cartulary.domain.tax.TaxTreatment;
import org.joda.money.Money;

/**
 * The tax of one category and rate: computed on the sum of its lines and rounded once, half up (EN 16931, BR-CO-17); or what is left of
 * prices that include it.
 */
public record TaxTotal(TaxTreatment treatment, Money base, Money tax) {

    /** How those of a document are ordered. */
    public static final Comparator<TaxTreatment> BY_CATEGORY_AND_RATE = Comparator.comparing(TaxTreatment::category)
            .thenComparing(TaxTreatment::percent)
            .thenComparing(TaxTreatment::named);

    /** The tax of a base: the one place where tax is rounded. */
    public static TaxTotal of(TaxTreatment treatment, Money base) {
        BigDecimal exact = base.getAmount().multiply(treatment.percent()).movePointLeft(2);
        return new TaxTotal(treatment, base, Money.of(base.getCurrencyUnit(), exact, RoundingMode.HALF_UP));
    }

    /** Both together, of one treatment: what was rounded in either stays so. */
    public TaxTotal plus(TaxTotal other) {
        return new TaxTotal(treatment, base.plus(other.base), tax.plus(other.tax));
    }
}
