package org.cartulary.usecases.promo;

import jakarta.inject.Inject;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.promo.PromoCode;
import org.cartulary.domain.promo.PromoCodeError;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.VersionError;
import org.cartulary.ports.promo.PromoCodes;
import org.cartulary.ports.promo.WithdrawPromoCode;
import org.cartulary.usecases.By;
import org.cartulary.usecases.Recorder;

/** Takes a promo code out of use. One that is withdrawn already is not written again. */
public final class WithdrawPromoCodeHandler implements WithdrawPromoCode {

    private final Transactions transactions;
    private final PromoCodes promoCodes;
    private final Recorder recorder;

    @Inject
    public WithdrawPromoCodeHandler(Transactions transactions, PromoCodes promoCodes, Recorder recorder) {
        this.transactions = transactions;
        this.promoCodes = promoCodes;
        this.recorder = recorder;
    }

    @Override
    public PromoCode handle(Command command) {
        command.actor().require(Scope.CATALOG_WRITE);
        return transactions.write(() -> {
            PromoCode old = promoCodes
                    .find(command.actor().reseller(), command.code())
                    .orElseThrow(() -> new PromoCodeError.Unknown(command.code()).refused());
            VersionError.require(command.expectedVersion(), old.version(), command.code());
            Outcome<PromoCode> withdrawn = old.withdraw();
            if (!withdrawn.events().isEmpty()) {
                promoCodes.save(withdrawn.next());
                recorder.record(By.of(command.actor()), withdrawn.events());
            }
            return withdrawn.next();
        });
    }
}
