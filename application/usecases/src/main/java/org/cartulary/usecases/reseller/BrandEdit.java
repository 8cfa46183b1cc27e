package org.cartulary.usecases.reseller;

import jakarta.inject.Inject;
import java.util.function.Function;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Brand;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.reseller.Brands;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Recorder;

/** Changes the brand of the actor's reseller in one transaction. What changes nothing is not written. */
public final class BrandEdit {

    private final Transactions transactions;
    private final Brands brands;
    private final Recorder recorder;

    @Inject
    public BrandEdit(Transactions transactions, Brands brands, Recorder recorder) {
        this.transactions = transactions;
        this.brands = brands;
        this.recorder = recorder;
    }

    Brand change(Actor actor, Function<Brand, Outcome<Brand>> change) {
        return transactions.write(() -> {
            Brand before = brands.find(actor.reseller()).orElseGet(() -> Brand.neutral(actor.reseller()));
            Outcome<Brand> changed = change.apply(before);
            if (!changed.events().isEmpty()) {
                brands.save(changed.next());
                recorder.record(By.of(actor), changed.events());
            }
            return changed.next();
        });
    }
}
