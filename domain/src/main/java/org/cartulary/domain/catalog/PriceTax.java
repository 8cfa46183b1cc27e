package org.cartulary.domain.catalog;

import java.util.Locale;
import org.cartulary.domain.InputError;

/** What stored prices mean: without tax, or with the tax of the country of whoever is taxed. */
public enum PriceTax {
    /** Prices are net; tax is added to them. */
    ADDED,
    /** Prices are what a buyer pays that is charged tax, whatever its rate; the tax is taken out of them. */
    INCLUDED;

    public static PriceTax parse(String text) {
        for (PriceTax tax : values()) {
            if (tax.toString().equals(text)) {
                return tax;
            }
        }
        throw new InputError.Malformed("priceTax", "added or included").refused();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
