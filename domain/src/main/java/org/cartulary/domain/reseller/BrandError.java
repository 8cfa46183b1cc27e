package org.cartulary.domain.reseller;

import org.cartulary.domain.Refusal;
import org.cartulary.domain.RefusalKind;

/** Refusals about what a reseller's documents look like. */
public sealed interface BrandError extends Refusal {

    @Override
    default RefusalKind kind() {
        return RefusalKind.RULE;
    }

    /** Text in this colour could hardly be read on white. The contrast is one to 1, rounded down. */
    record ColorTooLight(String color, String contrast, String least) implements BrandError {}

    /** The file has more bytes than a logo may. */
    record LogoTooLarge(int bytes, int most) implements BrandError {}

    /** A side of the picture has more pixels than a logo may, or none. */
    record LogoTooWide(int width, int height, int most) implements BrandError {}

    /** The file is no PNG or JPEG, or it cannot be read to its end. */
    record LogoUnreadable() implements BrandError {}

    /** There is no logo. */
    record NoLogo(ResellerId reseller) implements BrandError {
        @Override
        public RefusalKind kind() {
            return RefusalKind.NOT_FOUND;
        }
    }
}
