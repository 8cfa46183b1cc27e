package org.cartulary.persistence.jooq;

import static org.cartulary.persistence.schema.generated.Tables.BRAND;

import java.util.Optional;
import java.util.function.Function;
import org.cartulary.domain.reseller.Brand;
import org.cartulary.domain.reseller.BrandColor;
import org.cartulary.domain.reseller.Logo;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.reseller.Brands;
import org.jooq.JSON;

/** Table {@code brand}. The logo is only kept, so it is JSON like everything that is. */
final class JooqBrands implements Brands {

    private static final Function<JSON, Logo> LOGO = Json.to(Logo.class);

    private static final Columns<Brand> COLUMNS = Columns.<Brand>of(BRAND)
            .key(BRAND.RESELLER_ID, brand -> brand.reseller().value())
            .with(BRAND.COLOR, brand -> brand.color().value())
            .with(BRAND.LOGO, brand -> brand.logo() == null ? null : Json.of(brand.logo()))
            .with(BRAND.VERSION, Brand::version)
            .readBy(row -> new Brand(
                    row.get(BRAND.RESELLER_ID, ResellerId::new),
                    row.get(BRAND.COLOR, BrandColor::new),
                    row.optional(BRAND.LOGO, LOGO),
                    row.get(BRAND.VERSION)));

    private final Rows<Brand> rows;
    private final Versions<Brand> versions;

    JooqBrands(Statements statements) {
        rows = new Rows<>(statements, COLUMNS);
        versions = new Versions<>(statements, rows, COLUMNS, BRAND.VERSION, Brand::version);
    }

    @Override
    public void save(Brand brand) {
        versions.save(brand);
    }

    @Override
    public Optional<Brand> find(ResellerId reseller) {
        return rows.find(reseller.value());
    }
}
