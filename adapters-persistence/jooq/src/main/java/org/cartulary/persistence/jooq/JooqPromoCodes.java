package org.cartulary.persistence.jooq;

import static org.cartulary.persistence.schema.generated.Tables.PROMO_CODE;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cartulary.domain.promo.PromoCode;
import org.cartulary.domain.promo.PromoCodeName;
import org.cartulary.domain.promo.PromoTerms;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.promo.PromoCodes;
import org.jooq.Condition;
import org.jooq.JSON;
import org.jooq.impl.DSL;

/** Table {@code promo_code}. */
final class JooqPromoCodes implements PromoCodes {

    private static final String STANDING = "STANDING";
    private static final String WITHDRAWN = "WITHDRAWN";
    private static final Function<JSON, PromoTerms> TERMS = Json.to(PromoTerms.class);

    private static final Columns<PromoCode> COLUMNS = Columns.<PromoCode>of(PROMO_CODE)
            .key(PROMO_CODE.RESELLER_ID, promoCode -> promoCode.reseller().value())
            .key(PROMO_CODE.CODE, promoCode -> promoCode.code().value())
            .with(PROMO_CODE.STATE, promoCode -> promoCode.withdrawn() ? WITHDRAWN : STANDING)
            .with(PROMO_CODE.TERMS, promoCode -> Json.of(promoCode.terms()))
            .with(PROMO_CODE.VERSION, PromoCode::version)
            .readBy(row -> new PromoCode(
                    row.get(PROMO_CODE.RESELLER_ID, ResellerId::new),
                    row.get(PROMO_CODE.CODE, PromoCodeName::new),
                    row.get(PROMO_CODE.TERMS, TERMS),
                    row.get(PROMO_CODE.STATE, WITHDRAWN::equals),
                    row.get(PROMO_CODE.VERSION)));

    private final Rows<PromoCode> rows;
    private final Several<PromoCode, String> several;
    private final Versions<PromoCode> versions;

    JooqPromoCodes(Statements statements) {
        rows = new Rows<>(statements, COLUMNS);
        several = new Several<>(rows, PROMO_CODE.RESELLER_ID, PROMO_CODE.CODE);
        versions = new Versions<>(statements, rows, COLUMNS, PROMO_CODE.VERSION, PromoCode::version);
    }

    @Override
    public void save(PromoCode promoCode) {
        versions.save(promoCode);
    }

    @Override
    public Optional<PromoCode> find(ResellerId reseller, PromoCodeName code) {
        return rows.find(reseller.value(), code.value());
    }

    @Override
    public List<PromoCode> findAll(ResellerId reseller, Collection<PromoCodeName> codes) {
        return several.find(reseller, codes.stream().map(PromoCodeName::value).toList());
    }

    @Override
    public Page<PromoCode> page(ResellerId reseller, PageRequest request) {
        Condition after = request.after() == null
                ? DSL.noCondition()
                : PROMO_CODE.CODE.gt(PromoCodeName.parse(request.after()).value());
        List<PromoCode> found =
                rows.ask(rows.select(PROMO_CODE.RESELLER_ID.eq(reseller.value()).and(after))
                        .orderBy(PROMO_CODE.CODE)
                        .limit(request.limit() + 1));
        return Page.of(found, request, promoCode -> promoCode.code().value());
    }
}
