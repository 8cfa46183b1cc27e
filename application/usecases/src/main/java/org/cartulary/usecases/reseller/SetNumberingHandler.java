package org.cartulary.usecases.reseller;

import jakarta.inject.Inject;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.reseller.Resellers;
import org.cartulary.ports.reseller.SetNumbering;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Lookup;
import org.cartulary.usecases.Recorder;

/** Names the series of the reseller. A document that is being issued at this moment keeps the series that it has read. */
public final class SetNumberingHandler implements SetNumbering {

    private final Transactions transactions;
    private final Lookup lookup;
    private final Resellers resellers;
    private final Recorder recorder;

    @Inject
    public SetNumberingHandler(Transactions transactions, Lookup lookup, Resellers resellers, Recorder recorder) {
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
                    lookup.reseller(command.actor().reseller()).number(command.numbering());
            resellers.save(applied.next());
            recorder.record(By.of(command.actor()), applied.events());
            return applied.next();
        });
    }
}
