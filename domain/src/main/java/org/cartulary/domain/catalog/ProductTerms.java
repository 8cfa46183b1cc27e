package org.cartulary.domain.catalog;

import org.cartulary.domain.money.Term;
import org.cartulary.domain.tax.TaxCategory;

/**
 * How a product is sold.
 *
 * @param defaultTerm the term of a new line; {@link Term#THREE_YEARS} for a product that does not say
 * @param seatBased whether its quantity counts seats
 * @param linkedDomain whether a line of it may name the domain that it serves
 */
public record ProductTerms(
        Term defaultTerm, QuantityRange quantity, boolean seatBased, boolean linkedDomain, TaxCategory taxCategory) {}
