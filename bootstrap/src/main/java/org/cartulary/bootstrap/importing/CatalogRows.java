package org.cartulary.bootstrap.importing;

import java.util.List;
import org.cartulary.domain.tax.TaxRate;

/** Everything that the files of one import say about the catalogue. */
record CatalogRows(
        List<Read<ProductRow>> products,
        List<Read<PriceRow>> prices,
        List<Read<TierRow>> tiers,
        List<Read<TaxRate>> rates,
        List<Read<PromoCodeRow>> promoCodes) {
    static CatalogRows read(Tables tables, List<Fault> faults) {
        return new CatalogRows(
                Read.lastOfEach(
                        Read.all(tables.rows(CsvForm.PRODUCTS), ProductRow::read, faults),
                        "code",
                        ProductRow::code,
                        faults),
                Read.lastOfEach(
                        Read.all(tables.rows(CsvForm.PRICES), PriceRow::read, faults),
                        "product",
                        PriceRow::key,
                        faults),
                Read.lastOfEach(
                        Read.all(tables.rows(CsvForm.SEAT_TIERS), TierRow::read, faults),
                        "from_quantity",
                        row -> List.of(row.key(), row.tier().fromQuantity()),
                        faults),
                Read.lastOfEach(
                        Read.all(tables.rows(CsvForm.TAX_RATES), RateRow::read, faults),
                        "valid_from",
                        RateRow::key,
                        faults),
                Read.lastOfEach(
                        Read.all(tables.rows(CsvForm.PROMO_CODES), PromoCodeRow::read, faults),
                        "code",
                        PromoCodeRow::code,
                        faults));
    }
}
