package org.cartulary.testkit.contract;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cartulary.domain.reseller.Brand;
import org.cartulary.domain.reseller.BrandColor;
import org.cartulary.domain.reseller.Logo;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.reseller.Brands;
import org.cartulary.testkit.fixture.Samples;

/** What every {@link Brands} store promises. */
public interface BrandsContract extends VersionsContract<Brand> {

    @Override
    default Brand sample(Samples samples) {
        return Brand.neutral(samples.reseller())
                .paint(BrandColor.parse("#0f766e"))
                .next();
    }

    /** Also with the largest logo that there can be. */
    @Override
    default List<Function<Samples, Brand>> sorts() {
        return List.of(
                this::sample,
                samples -> Brand.neutral(samples.reseller())
                        .show(Logo.of(Logo.Format.PNG, 2000, 1, new byte[Logo.LARGEST]))
                        .next());
    }

    @Override
    default Brand changed(Brand brand) {
        return brand.logo() == null
                ? brand.show(Logo.of(Logo.Format.JPEG, 3, 2, new byte[] {1, 2, 3}))
                        .next()
                : brand.hide().next();
    }

    @Override
    default long version(Brand brand) {
        return brand.version();
    }

    @Override
    default void save(Brand brand) {
        stores().brands().save(brand);
    }

    @Override
    default Optional<Brand> find(ResellerId reseller, Brand like) {
        return stores().brands().find(reseller);
    }
}
