package org.cartulary.bootstrap.importing;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cartulary.domain.Refused;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.tax.TaxRate;
import org.cartulary.domain.tax.TaxRates;
import org.cartulary.ports.reseller.ResellerOfActor;
import org.cartulary.ports.reseller.SetTaxRates;
import org.jspecify.annotations.Nullable;

/** Adds imported tax rates to those that a reseller applies; a rate for the same country, category and day is replaced. */
public final class ImportTaxRates {
    static final String RATES = "tax rates";

    private final SetTaxRates set;
    private final ResellerOfActor reseller;

    @Inject
    public ImportTaxRates(SetTaxRates set, ResellerOfActor reseller) {
        this.set = set;
        this.reseller = reseller;
    }

    Tally handle(Actor actor, List<Read<TaxRate>> imported) {
        TaxRates known = reseller.ask(actor).taxRates();
        Map<Object, TaxRate> rates = new LinkedHashMap<>();
        known.all().forEach(rate -> rates.put(RateRow.key(rate), rate));
        Tally tally = Tally.none(RATES);
        for (Read<TaxRate> read : imported) {
            TaxRate before = rates.put(RateRow.key(read.value()), read.value());
            tally = tally.plus(effect(before, read.value()));
        }
        if (tally.created() + tally.changed() > 0) {
            write(
                    actor,
                    new TaxRates(new ArrayList<>(rates.values())),
                    imported.get(0).row());
        }
        return tally;
    }

    private static Tally effect(@Nullable TaxRate before, TaxRate now) {
        if (before == null) {
            return Tally.created(RATES);
        }
        return before.percent().compareTo(now.percent()) == 0 ? Tally.unchanged(RATES) : Tally.changed(RATES);
    }

    private void write(Actor actor, TaxRates rates, CsvRow row) {
        try {
            set.handle(new SetTaxRates.Command(actor, rates));
        } catch (Refused refused) {
            throw new FaultyRow(List.of(row.refused(refused.refusal(), Map.of())));
        }
    }
}
