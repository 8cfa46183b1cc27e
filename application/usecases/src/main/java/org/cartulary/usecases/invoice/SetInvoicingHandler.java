package org.cartulary.usecases.invoice;

import jakarta.inject.Inject;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.invoice.SetInvoicing;
import org.cartulary.ports.reseller.Resellers;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Lookup;
import org.cartulary.usecases.Recorder;

/** Sets when the reseller's own orders are invoiced. An order that is being booked at this moment is invoiced as it has read. */
public final class SetInvoicingHandler implements SetInvoicing {

    private final Transactions transactions;
    private final Lookup lookup;
    private final Resellers resellers;
    private final Recorder recorder;

    @Inject
    public SetInvoicingHandler(Transactions transactions, Lookup lookup, Resellers resellers, Recorder recorder) {
        this.transactions = transactions;
        this.lookup = lookup;
        this.resellers = resellers;
        this.recorder = recorder;
    }

    @Override
    public Reseller handle(Command command) {
        command.actor().require(Scope.SETTINGS_WRITE);
        return transactions.write(() -> {
            Outcome<Reseller> set = lookup.reseller(command.actor().reseller()).invoice(command.invoicing());
            resellers.save(set.next());
            recorder.record(By.of(command.actor()), set.events());
            return set.next();
        });
    }
}
