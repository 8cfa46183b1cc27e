package org.cartulary.persistence.memory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.cartulary.domain.promo.PromoCode;
import org.cartulary.domain.promo.PromoCodeName;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.promo.PromoCodes;

/** Promo codes in memory. */
final class InMemoryPromoCodes implements PromoCodes {

    private final Aggregates<PromoCode> codes;

    InMemoryPromoCodes(InMemoryTransactions transactions) {
        codes = new Aggregates<>(transactions, PromoCode::reseller, PromoCode::code, PromoCode::version);
    }

    @Override
    public void save(PromoCode promoCode) {
        codes.save(promoCode);
    }

    @Override
    public Optional<PromoCode> find(ResellerId reseller, PromoCodeName code) {
        return codes.find(reseller, code);
    }

    @Override
    public List<PromoCode> findAll(ResellerId reseller, Collection<PromoCodeName> wanted) {
        return wanted.stream()
                .distinct()
                .flatMap(code -> find(reseller, code).stream())
                .toList();
    }

    @Override
    public Page<PromoCode> page(ResellerId reseller, PageRequest request) {
        String after = request.after();
        List<PromoCode> found = codes.rows()
                .after(reseller, after == null ? "" : PromoCodeName.parse(after))
                .limit(request.limit() + 1L)
                .toList();
        return Page.of(found, request, code -> code.code().value());
    }
}
