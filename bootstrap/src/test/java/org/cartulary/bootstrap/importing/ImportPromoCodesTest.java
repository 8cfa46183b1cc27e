package org.cartulary.bootstrap.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.promo.PromoCode;
import org.cartulary.domain.promo.PromoCodeName;
import org.cartulary.domain.promo.Reduction;
import org.cartulary.ports.promo.PromoCodesOfReseller;
import org.cartulary.ports.promo.WithdrawPromoCode;
import org.junit.jupiter.api.Test;

class ImportPromoCodesTest {
    private static final String CODES = String.join(",", CsvForm.PROMO_CODES.columns());
    private static final String TEN = "TEN,percent,10,,,,no,,,,,no";

    private final Office office = new Office();

    @Test
    void importsTheSampleCodes() {
        ImportReport report = office.importCatalog(true, CsvSource.sample("promo-codes.csv"));

        assertThat(report.faults()).isEmpty();
        assertThat(report.tallies()).contains(new Tally("promo codes", 5, 0, 0));
        PromoCode hosting = code("HOSTING25");
        assertThat(hosting.terms().restriction().products())
                .containsExactlyInAnyOrder(
                        new ProductCode("hosting-economy"),
                        new ProductCode("hosting-deluxe"),
                        new ProductCode("hosting-ultimate"));
        assertThat(hosting.terms().restriction().cycles())
                .isEqualTo(Set.of(new BillingCycle(12), new BillingCycle(36)));
        assertThat(hosting.terms().maxUses()).isEqualTo(500);
        assertThat(hosting.terms().periods()).isEqualTo(1);
        assertThat(hosting.terms().stacks()).isTrue();
        assertThat(code("MINUS20").terms().reduction()).isEqualTo(Reduction.parse("EUR 20.00"));
        assertThat(code("BIENVENUE10").terms().restriction().firstOrderOnly()).isTrue();
    }

    @Test
    void changesWhatIsThereAlreadyAndNothingThatIsTheSame() {
        office.importCatalog(false, codes(TEN));

        assertThat(office.importCatalog(false, codes(TEN.replace("10", "10.0"))).tallies())
                .contains(new Tally("promo codes", 0, 0, 1));
        assertThat(office.importCatalog(false, codes(TEN.replace("10", "15"))).tallies())
                .contains(new Tally("promo codes", 0, 1, 0));
    }

    @Test
    void leavesAWithdrawnCodeWithdrawn() {
        office.importCatalog(false, codes(TEN));
        office.get(WithdrawPromoCode.class)
                .handle(new WithdrawPromoCode.Command(office.operator, new PromoCodeName("TEN"), null));

        assertThat(office.importCatalog(false, codes(TEN)).tallies()).contains(new Tally("promo codes", 0, 0, 1));
        assertThat(faults(TEN.replace("10", "15"))).containsExactly("2 code");
        assertThat(code("TEN").withdrawn()).isTrue();
    }

    @Test
    void reportsEachFaultyCodeByItsColumn() {
        assertThat(faults(
                        "T!,percent,10,,,,no,,,,,no",
                        "AAA,half,10,,,,no,,,,,no",
                        "BBB,percent,0,,,,no,,,,,no",
                        "CCC,percent,10,EUR,,,no,,,,,no",
                        "DDD,amount,10,,,,no,,,,,no",
                        "EEE,amount,1.5,JPY,,,no,,,,,no",
                        "FFF,percent,10,,No!,,no,,,,,no",
                        "GGG,percent,10,,,0,no,,,,,no",
                        "HHH,percent,10,,,,perhaps,,,,,no",
                        "III,percent,10,,,,no,0,,,,no",
                        "JJJ,percent,10,,,,no,,x,,,no",
                        "KKK,percent,10,,,,no,,,1 May,,no",
                        "LLL,percent,10,,,,no,,,2026-02-02,2026-02-01,no",
                        "MMM,percent,10,,,,no,,,,,"))
                .containsExactly(
                        "2 code",
                        "3 kind",
                        "4 value",
                        "5 currency",
                        "6 currency",
                        "7 value",
                        "8 products",
                        "9 billing_cycles",
                        "10 first_order_only",
                        "11 max_uses",
                        "12 max_uses_per_client",
                        "13 valid_from",
                        "14 valid_to",
                        "15 stacks");
    }

    private static CsvSource codes(String... lines) {
        return Office.csv(
                "codes.csv", Stream.concat(Stream.of(CODES), Stream.of(lines)).toArray(String[]::new));
    }

    private Stream<String> faults(String... lines) {
        return office.importCatalog(false, codes(lines)).faults().stream()
                .map(fault -> fault.line() + " " + fault.column());
    }

    private PromoCode code(String name) {
        return office.get(PromoCodesOfReseller.class)
                .one(office.operator, new PromoCodeName(name))
                .promoCode();
    }
}
