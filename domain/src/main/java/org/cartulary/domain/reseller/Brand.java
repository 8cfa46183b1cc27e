package org.cartulary.domain.reseller;

import org.cartulary.domain.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What the documents of a reseller look like. It says nothing that a document says: neither is part of the other.
 *
 * @param logo in the place of the reseller's name at the head; the name stands there without one
 * @param version 0 as long as nothing was ever chosen
 */
public record Brand(
        ResellerId reseller, BrandColor color, @Nullable Logo logo, long version) {

    /** Of whoever has chosen nothing. */
    public static Brand neutral(ResellerId reseller) {
        return new Brand(reseller, BrandColor.NEUTRAL, null, 0);
    }

    public Outcome<Brand> paint(BrandColor chosen) {
        return Outcome.of(
                new Brand(reseller, chosen, logo, version + 1),
                new ResellerEvent.BrandColorSet(reseller, chosen.toString()));
    }

    public Outcome<Brand> show(Logo chosen) {
        return Outcome.of(
                new Brand(reseller, color, chosen, version + 1),
                new ResellerEvent.LogoSet(reseller, chosen.format().mediaType(), chosen.width(), chosen.height()));
    }

    /** Takes the logo away, if there is one. */
    public Outcome<Brand> hide() {
        return logo == null
                ? Outcome.of(this)
                : Outcome.of(new Brand(reseller, color, null, version + 1), new ResellerEvent.LogoRemoved(reseller));
    }

    /** Neutral again, if it is not. */
    public Outcome<Brand> clear() {
        return logo == null && color.equals(BrandColor.NEUTRAL)
                ? Outcome.of(this)
                : Outcome.of(
                        new Brand(reseller, BrandColor.NEUTRAL, null, version + 1),
                        new ResellerEvent.BrandRemoved(reseller));
    }
}
