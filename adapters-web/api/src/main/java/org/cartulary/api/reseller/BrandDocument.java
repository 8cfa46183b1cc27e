package org.cartulary.api.reseller;

import org.cartulary.api.json.Field;
import org.cartulary.domain.reseller.Brand;
import org.cartulary.domain.reseller.BrandColor;
import org.cartulary.domain.reseller.Logo;
import org.jspecify.annotations.Nullable;

/** What documents look like, as it is read. */
record BrandDocument(String color, @Nullable LogoFacts logo) {

    static BrandDocument of(Brand brand) {
        Logo logo = brand.logo();
        return new BrandDocument(
                brand.color().toString(),
                logo == null ? null : new LogoFacts(logo.format().mediaType(), logo.width(), logo.height()));
    }

    /** What a logo is; the picture itself stands beside. */
    record LogoFacts(String mediaType, int width, int height) {}

    /** What is written of it. */
    record Chosen(@Nullable String color) {

        BrandColor asColor() {
            return Field.required("color", color, BrandColor::parse);
        }
    }
}
