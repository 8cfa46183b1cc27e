package org.cartulary.domain.tax;

import org.cartulary.domain.InputError;

/** Why a line is taxed as it is: the codes of EN 16931 (UNTDID 5305) that are in use here. */
public enum TaxCategory {
    /** Standard rate. */
    S,
    /** Reverse charge: the buyer accounts for the tax (Directive 2006/112/EC, article 196). */
    AE,
    /** Exempt, for a reason that the document names (Directive 2006/112/EC, title IX; article 226 no. 11). */
    E,
    /** Outside the scope of tax. */
    O;

    public static TaxCategory parse(String text) {
        for (TaxCategory category : values()) {
            if (category.name().equals(text)) {
                return category;
            }
        }
        throw new InputError.Malformed("taxCategory", "S, AE, E or O").refused();
    }
}
