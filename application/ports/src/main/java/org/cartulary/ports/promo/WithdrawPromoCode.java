package org.cartulary.ports.promo;

import org.cartulary.domain.promo.PromoCode;
import org.cartulary.domain.promo.PromoCodeName;
import org.cartulary.domain.reseller.Actor;
import org.jspecify.annotations.Nullable;

/** Takes a promo code out of use, for good; one that is withdrawn already stays so. Refuses with {@code promo-code.unknown}. */
public interface WithdrawPromoCode {

    PromoCode handle(Command command);

    record Command(
            Actor actor, PromoCodeName code, @Nullable Long expectedVersion) {}
}
