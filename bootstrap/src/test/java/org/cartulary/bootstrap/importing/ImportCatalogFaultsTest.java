package org.cartulary.bootstrap.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.cartulary.domain.catalog.Product;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.catalog.ProductsOfReseller;
import org.junit.jupiter.api.Test;

/** What an import of the catalogue says of rows that it cannot take. */
class ImportCatalogFaultsTest {

    private static final String PRODUCTS = String.join(",", CsvForm.PRODUCTS.columns());
    private static final String PRICES = String.join(",", CsvForm.PRICES.columns());
    private static final String TIERS = String.join(",", CsvForm.SEAT_TIERS.columns());
    private static final String RATES = String.join(",", CsvForm.TAX_RATES.columns());
    private static final String BOX = "box,boxes,base,,no,,1,10,no,S,Box,Boîte,";

    private final Office office = new Office();

    @Test
    void refusesByNameWhatThisVersionHasNotAndImportsTheRest() {
        ImportReport report = office.importCatalog(
                false,
                CsvSource.sample("products.csv"),
                CsvSource.sample("features.csv"),
                CsvSource.sample("clients.csv"));
        assertThat(report.faults())
                .extracting(Fault::toString)
                .containsExactly(
                        "clients.csv:1: these are clients, not a catalogue",
                        "features.csv:1: these are features, which are not part of this version's catalogue");
        assertThat(products()).hasSize(22);
    }

    @Test
    void reportsEachFaultyProductByItsColumn() {
        assertThat(faults(
                        PRODUCTS,
                        BOX.replace("base", "basis"),
                        BOX.replace("box,", "Box!,"),
                        BOX.replace("1,10", "5,4"),
                        BOX.replace(",no,,", ",no,121,"),
                        BOX.replace(",no,,", ",perhaps,,"),
                        BOX.replace("Box,", ","),
                        BOX.replace(",S,", ",Z,"),
                        BOX.replace("base,,", "addon,,"),
                        BOX.replace("box,", "lid,").replace("base,,", "addon,crate,")))
                .containsExactly(
                        "2 kind",
                        "3 code",
                        "4 max_quantity",
                        "5 default_term_months",
                        "6 seat_based",
                        "7 name_en",
                        "8 tax_category",
                        "9 base_products",
                        "10 base_products");
        assertThat(products()).isEmpty();
    }

    @Test
    void reportsEachFaultyPriceTierAndRateByItsColumn() {
        office.importCatalog(false, Office.csv("products.csv", PRODUCTS, BOX));
        assertThat(faults(
                        PRICES,
                        "crate,12,EUR,1.00,0",
                        "box,0,EUR,1.00,0",
                        "box,12,EUR,1E+30000000,0",
                        "box,12,JPY,1.50,0",
                        "box,12,USD,-1.00,0",
                        "box,12,PLN,1.00,",
                        "box,12,XXX,1.00,0"))
                .containsExactly(
                        "2 product",
                        "3 billing_cycle_months",
                        "4 unit_price",
                        "5 unit_price",
                        "6 unit_price",
                        "7 setup_fee",
                        "8 currency");
        assertThat(faults(TIERS, "box,12,EUR,1,1.00", "box,12,EUR,0,1.00"))
                .containsExactly("2 product", "3 from_quantity");
        assertThat(faults(
                        RATES, "FR,S,20.1234,2026-01-01", "FR,S,101,2026-01-01", "XX,S,20,2026-01-01", "FR,S,20,1 May"))
                .containsExactly("2 percent", "3 percent", "4 country", "5 valid_from");
    }

    @Test
    void refusesTiersThatDoNotBeginAtOne() {
        office.importCatalog(
                false,
                Office.csv("products.csv", PRODUCTS, BOX),
                Office.csv("prices.csv", PRICES, "box,12,EUR,10.00,0"));
        assertThat(faults(TIERS, "box,12,EUR,5,9.00")).containsExactly("2 from_quantity");
    }

    private Stream<String> faults(String... lines) {
        return office.importCatalog(false, Office.csv("a.csv", lines)).faults().stream()
                .map(fault -> fault.line() + " " + fault.column());
    }

    private List<Product> products() {
        return office.get(ProductsOfReseller.class)
                .page(office.operator, new PageRequest(200, null))
                .items();
    }
}
