package org.cartulary.usecases.reseller;

import jakarta.inject.Inject;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.reseller.Resellers;
import org.cartulary.ports.reseller.SetPriceTax;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Lookup;
import org.cartulary.usecases.Recorder;

/** Says what the prices of the reseller mean. A cart that is being paid at this moment is paid as it was quoted. */
public final class SetPriceTaxHandler implements SetPriceTax {

    private final Transactions transactions;
    private final Lookup lookup;
    private final Resellers resellers;
    private final Recorder recorder;

    @Inject
    public SetPriceTaxHandler(Transactions transactions, Lookup lookup, Resellers resellers, Recorder recorder) {
        this.transactions = transactions;
        this.lookup = lookup;
        this.resellers = resellers;
        this.recorder = recorder;
    }

    @Override
    public Reseller handle(Command command) {
        command.actor().require(Scope.SETTINGS_WRITE);
        return transactions.write(() -> {
            Outcome<Reseller> applied =
                    lookup.reseller(command.actor().reseller()).price(command.priceTax());
            resellers.save(applied.next());
            recorder.record(By.of(command.actor()), applied.events());
            return applied.next();
        });
    }
}
