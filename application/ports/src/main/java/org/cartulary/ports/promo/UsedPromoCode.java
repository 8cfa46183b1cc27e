package org.cartulary.ports.promo;

import org.cartulary.domain.promo.PromoCode;

/**
 * A promo code, and how often it was used.
 *
 * @param uses by all clients together, those that were given back not counted
 */
public record UsedPromoCode(PromoCode promoCode, long uses) {}
