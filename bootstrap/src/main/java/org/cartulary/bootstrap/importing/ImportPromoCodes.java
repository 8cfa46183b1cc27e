package org.cartulary.bootstrap.importing;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.cartulary.domain.Refused;
import org.cartulary.domain.promo.PromoCode;
import org.cartulary.domain.promo.PromoCodeError;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.ports.promo.DefinePromoCode;
import org.cartulary.ports.promo.PromoCodesOfReseller;
import org.jspecify.annotations.Nullable;

/** Writes imported promo codes; one that is there already takes what its row says, unless it is withdrawn. */
public final class ImportPromoCodes {
    static final String CODES = "promo codes";

    private final DefinePromoCode define;
    private final PromoCodesOfReseller promoCodes;

    @Inject
    public ImportPromoCodes(DefinePromoCode define, PromoCodesOfReseller promoCodes) {
        this.define = define;
        this.promoCodes = promoCodes;
    }

    Tally handle(Actor actor, Read<PromoCodeRow> read) {
        PromoCodeRow row = read.value();
        PromoCode known = known(actor, row);
        if (known != null && known.terms().equals(row.terms())) {
            return Tally.unchanged(CODES);
        }
        try {
            define.handle(new DefinePromoCode.Command(
                    actor, row.code(), row.terms(), known == null ? null : known.version()));
        } catch (Refused refused) {
            throw new FaultyRow(List.of(read.row().refused(refused.refusal(), Map.of("promo-code.withdrawn", "code"))));
        }
        return known == null ? Tally.created(CODES) : Tally.changed(CODES);
    }

    private @Nullable PromoCode known(Actor actor, PromoCodeRow row) {
        try {
            return promoCodes.one(actor, row.code()).promoCode();
        } catch (Refused refused) {
            if (refused.refusal() instanceof PromoCodeError.Unknown) {
                return null;
            }
            throw refused;
        }
    }
}
