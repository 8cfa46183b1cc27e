package org.cartulary.ports.promo;

import org.cartulary.domain.promo.PromoCode;
import org.cartulary.domain.promo.PromoCodeName;
import org.cartulary.domain.promo.PromoTerms;
import org.cartulary.domain.reseller.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Writes a promo code, in place of the one of its name if there is one. What was discounted already stays so. Refuses a withdrawn one
 * with {@code promo-code.withdrawn}, unless it is as it stands.
 */
public interface DefinePromoCode {

    PromoCode handle(Command command);

    record Command(
            Actor actor,
            PromoCodeName code,
            PromoTerms terms,
            @Nullable Long expectedVersion) {}
}
