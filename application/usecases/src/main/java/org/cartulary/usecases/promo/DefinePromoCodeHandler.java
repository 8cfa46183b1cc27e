package org.cartulary.usecases.promo;

import jakarta.inject.Inject;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.promo.PromoCode;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.VersionError;
import org.cartulary.ports.promo.DefinePromoCode;
import org.cartulary.ports.promo.PromoCodes;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Recorder;

/** Writes a promo code as it is given. One that is the same as it stands is not written again. */
public final class DefinePromoCodeHandler implements DefinePromoCode {

    private final Transactions transactions;
    private final PromoCodes promoCodes;
    private final Recorder recorder;

    @Inject
    public DefinePromoCodeHandler(Transactions transactions, PromoCodes promoCodes, Recorder recorder) {
        this.transactions = transactions;
        this.promoCodes = promoCodes;
        this.recorder = recorder;
    }

    @Override
    public PromoCode handle(Command command) {
        command.actor().require(Scope.CATALOG_WRITE);
        return transactions.write(() -> {
            PromoCode old =
                    promoCodes.find(command.actor().reseller(), command.code()).orElse(null);
            VersionError.require(command.expectedVersion(), old == null ? 0 : old.version(), command.code());
            Outcome<PromoCode> written = old == null
                    ? PromoCode.define(command.actor().reseller(), command.code(), command.terms())
                    : old.redefine(command.terms());
            if (!written.events().isEmpty()) {
                promoCodes.save(written.next());
                recorder.record(By.of(command.actor()), written.events());
            }
            return written.next();
        });
    }
}
