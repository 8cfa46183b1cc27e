package org.cartulary.ports.promo;

import org.cartulary.domain.promo.PromoCodeName;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;

/** Which promo codes are there, and how often was each of them used? */
public interface PromoCodesOfReseller {

    /** In order of code, the withdrawn ones too. */
    Page<UsedPromoCode> page(Actor actor, PageRequest request);

    /** Refuses with {@code promo-code.unknown}. */
    UsedPromoCode one(Actor actor, PromoCodeName code);
}
