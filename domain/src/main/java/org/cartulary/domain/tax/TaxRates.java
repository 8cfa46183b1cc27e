package org.cartulary.domain.tax;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cartulary.domain.client.Country;

/** All rates that a reseller applies. */
public record TaxRates(List<TaxRate> all) {

    public static final TaxRates NONE = new TaxRates(List.of());

    public TaxRates {
        all = List.copyOf(all);
    }

    /** The rate in force on a day: the latest one that is valid by then. */
    public Optional<TaxRate> inForce(Country country, TaxCategory category, LocalDate day) {
        return all.stream()
                .filter(rate -> rate.country().equals(country) && rate.category() == category)
                .filter(rate -> !rate.validFrom().isAfter(day))
                .max(Comparator.comparing(TaxRate::validFrom));
    }
}
