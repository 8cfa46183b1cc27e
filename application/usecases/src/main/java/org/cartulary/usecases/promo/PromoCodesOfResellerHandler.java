package org.cartulary.usecases.promo;

import jakarta.inject.Inject;
import org.cartulary.domain.catalog.AllotmentKey;
import org.cartulary.domain.promo.PromoCode;
import org.cartulary.domain.promo.PromoCodeError;
import org.cartulary.domain.promo.PromoCodeName;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.catalog.Allotments;
import org.cartulary.ports.promo.PromoCodes;
import org.cartulary.ports.promo.PromoCodesOfReseller;
import org.cartulary.ports.promo.UsedPromoCode;

/** Reads promo codes, and counts the uses of each one that is shown. */
public final class PromoCodesOfResellerHandler implements PromoCodesOfReseller {

    private final PromoCodes promoCodes;
    private final Allotments allotments;

    @Inject
    public PromoCodesOfResellerHandler(PromoCodes promoCodes, Allotments allotments) {
        this.promoCodes = promoCodes;
        this.allotments = allotments;
    }

    @Override
    public Page<UsedPromoCode> page(Actor actor, PageRequest request) {
        actor.require(Scope.CATALOG_READ);
        Page<PromoCode> page = promoCodes.page(actor.reseller(), request);
        return new Page<>(page.items().stream().map(this::used).toList(), page.next());
    }

    @Override
    public UsedPromoCode one(Actor actor, PromoCodeName code) {
        actor.require(Scope.CATALOG_READ);
        return promoCodes
                .find(actor.reseller(), code)
                .map(this::used)
                .orElseThrow(() -> new PromoCodeError.Unknown(code).refused());
    }

    private UsedPromoCode used(PromoCode promoCode) {
        return new UsedPromoCode(
                promoCode, allotments.taken(promoCode.reseller(), AllotmentKey.usesOf(promoCode.code())));
    }
}
