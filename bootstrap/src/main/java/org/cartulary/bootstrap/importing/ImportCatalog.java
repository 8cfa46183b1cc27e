package org.cartulary.bootstrap.importing;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cartulary.domain.Refused;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.Transactions;
import org.cartulary.ports.catalog.DefineProduct;
import org.cartulary.ports.catalog.ProductsOfReseller;

/**
 * Imports products, prices, seat tiers, tax rates and promo codes, from files in any order that are recognised by their columns. A product, price or
 * rate that is there already takes what the files say; one that they do not name stays. A second import of the same files changes nothing.
 */
public final class ImportCatalog {
    private static final String PRODUCTS = "products";

    private final DefineProduct define;
    private final ProductsOfReseller products;
    private final ImportTaxRates taxRates;
    private final ImportPromoCodes promoCodes;
    private final Transactions transactions;

    @Inject
    public ImportCatalog(
            DefineProduct define,
            ProductsOfReseller products,
            ImportTaxRates taxRates,
            ImportPromoCodes promoCodes,
            Transactions transactions) {
        this.define = define;
        this.products = products;
        this.taxRates = taxRates;
        this.promoCodes = promoCodes;
        this.transactions = transactions;
    }

    /**
     * Imports what can be imported, and reports the rest.
     *
     * @param allOrNothing whether one fault, in whichever file, keeps all of it from being imported
     */
    public ImportReport handle(Actor actor, List<CsvSource> files, boolean allOrNothing, ImportProgress progress) {
        Tables tables = Tables.read(files);
        tables.refuseOtherThan(
                "a catalogue",
                CsvForm.PRODUCTS,
                CsvForm.PRICES,
                CsvForm.SEAT_TIERS,
                CsvForm.TAX_RATES,
                CsvForm.PROMO_CODES);
        List<Fault> faults = new ArrayList<>(tables.faults());
        CatalogRows rows = CatalogRows.read(tables, faults);
        Steps steps = new Steps(PRODUCTS, ImportTaxRates.RATES, ImportPromoCodes.CODES);
        new ProductDrafts(known(actor), rows)
                .sound(actor.reseller(), faults)
                .forEach(product -> steps.add(() -> write(actor, product)));
        if (!rows.rates().isEmpty()) {
            steps.add(() -> taxRates.handle(actor, rows.rates()));
        }
        rows.promoCodes().forEach(read -> steps.add(() -> promoCodes.handle(actor, read)));
        List<Tally> tallies =
                allOrNothing ? steps.runAllOrNone(transactions, faults, progress) : steps.runEach(faults, progress);
        return new ImportReport(tallies, faults, tables.notices());
    }

    private Tally write(Actor actor, ProductDrafts.Sound sound) {
        if (sound.changesNothing()) {
            return Tally.unchanged(PRODUCTS);
        }
        Product product = sound.product();
        Product known = sound.draft().known();
        try {
            define.handle(new DefineProduct.Command(
                    actor,
                    product.code(),
                    product.family(),
                    product.kind(),
                    product.related(),
                    product.terms(),
                    product.names(),
                    product.prices(),
                    known == null ? null : known.version()));
        } catch (Refused refused) {
            throw sound.draft().refused(refused);
        }
        return known == null ? Tally.created(PRODUCTS) : Tally.changed(PRODUCTS);
    }

    private Map<ProductCode, Product> known(Actor actor) {
        Map<ProductCode, Product> all = new HashMap<>();
        Page<Product> page = products.page(actor, new PageRequest(PageRequest.MOST, null));
        page.items().forEach(product -> all.put(product.code(), product));
        while (page.next() != null) {
            page = products.page(actor, new PageRequest(PageRequest.MOST, page.next()));
            page.items().forEach(product -> all.put(product.code(), product));
        }
        return all;
    }
}
