package org.cartulary.usecases.reseller;

import jakarta.inject.Inject;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.reseller.Policies;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.reseller.Resellers;
import org.cartulary.ports.reseller.SetPolicies;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Lookup;
import org.cartulary.usecases.Recorder;

/** Keeps them with the reseller, which everything that falls due reads anyway. */
public final class SetPoliciesHandler implements SetPolicies {

    private final Transactions transactions;
    private final Lookup lookup;
    private final Resellers resellers;
    private final Recorder recorder;

    @Inject
    public SetPoliciesHandler(Transactions transactions, Lookup lookup, Resellers resellers, Recorder recorder) {
        this.transactions = transactions;
        this.lookup = lookup;
        this.resellers = resellers;
        this.recorder = recorder;
    }

    @Override
    public Policies handle(Command command) {
        command.actor().require(Scope.SETTINGS_WRITE);
        return transactions.write(() -> {
            Outcome<Reseller> governed =
                    lookup.reseller(command.actor().reseller()).govern(command.policies());
            resellers.save(governed.next());
            recorder.record(By.of(command.actor()), governed.events());
            return command.policies();
        });
    }
}
