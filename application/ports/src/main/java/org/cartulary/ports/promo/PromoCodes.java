package org.cartulary.ports.promo;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.cartulary.domain.promo.PromoCode;
import org.cartulary.domain.promo.PromoCodeName;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;

/** Keeps promo codes; {@code save} as every store, by version. */
public interface PromoCodes {

    void save(PromoCode promoCode);

    Optional<PromoCode> find(ResellerId reseller, PromoCodeName code);

    /** Those of these that are defined, in no order, by one statement. */
    List<PromoCode> findAll(ResellerId reseller, Collection<PromoCodeName> codes);

    /** In order of code, by code unit; the key of a page is the code. */
    Page<PromoCode> page(ResellerId reseller, PageRequest request);
}
