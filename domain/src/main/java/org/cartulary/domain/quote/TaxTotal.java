package org.cartulary.domain.quote;

import org.cartulary.domain.tax.TaxTreatment;
import org.joda.money.Money;

/** The tax of one category and rate: computed on the sum of its lines and rounded once, half up (EN 16931, BR-CO-17). */
public record TaxTotal(TaxTreatment treatment, Money base, Money tax) {}
