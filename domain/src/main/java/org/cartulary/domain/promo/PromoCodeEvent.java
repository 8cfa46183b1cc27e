package org.cartulary.domain.promo;

import org.cartulary.domain.Event;
import org.cartulary.domain.reseller.ResellerId;

/** What happens to the promo codes of a reseller. */
public sealed interface PromoCodeEvent extends Event {

    record Defined(ResellerId reseller, PromoCodeName promoCode, long version) implements PromoCodeEvent {}

    record Withdrawn(ResellerId reseller, PromoCodeName promoCode) implements PromoCodeEvent {}
}
