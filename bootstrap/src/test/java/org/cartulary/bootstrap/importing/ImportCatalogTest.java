package org.cartulary.bootstrap.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.catalog.ProductTerms;
import org.cartulary.domain.catalog.Tier;
import org.cartulary.domain.catalog.TierMode;
import org.cartulary.domain.catalog.Trial;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.proration.ChangePolicies;
import org.cartulary.domain.proration.ChangePolicy;
import org.cartulary.domain.proration.ProrationMethod;
import org.cartulary.domain.proration.TakesEffect;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.catalog.DefineProduct;
import org.cartulary.ports.catalog.ProductsOfReseller;
import org.cartulary.ports.reseller.ResellerOfActor;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ImportCatalogTest {

    private static final String PRODUCTS = String.join(",", CsvForm.PRODUCTS.columns());
    private static final String PRICES = String.join(",", CsvForm.PRICES.columns());
    private static final String TIERS = String.join(",", CsvForm.SEAT_TIERS.columns());
    private static final String RATES = String.join(",", CsvForm.TAX_RATES.columns());
    private static final String BOX = "box,boxes,base,,no,,1,10,no,S,Box,Boîte,";
    private static final String CRATE = "crate,boxes,base,,no,,1,10,no,S,Crate,,";

    private final Office office = new Office();

    @Test
    void importsTheSampleCatalogueWhateverTheOrderOfItsFiles() {
        ImportReport report = office.importCatalog(
                true,
                CsvSource.sample("seat-tiers.csv"),
                CsvSource.sample("tax-rates.csv"),
                CsvSource.sample("prices.csv"),
                CsvSource.sample("products.csv"));
        assertThat(report.faults()).isEmpty();
        assertThat(report.tallies())
                .containsExactly(
                        new Tally("products", 22, 0, 0),
                        new Tally("tax rates", 12, 0, 0),
                        new Tally("promo codes", 0, 0, 0));
        assertThat(products()).hasSize(22);
        assertThat(price("contacts-basic", 12, "EUR").tiers())
                .containsExactly(
                        tier(1, "EUR 12.00"), tier(51, "EUR 10.80"), tier(251, "EUR 9.60"), tier(1001, "EUR 8.10"));
        assertThat(price("contacts-basic", 1, "EUR").tiers()).containsExactly(tier(1, "EUR 1.20"));
        assertThat(product("ssl-dv").related()).hasSize(3);
        assertThat(office.get(ResellerOfActor.class)
                        .ask(office.operator)
                        .taxRates()
                        .all())
                .hasSize(12);
    }

    @Test
    void changesNothingWhenTheSameFilesAreImportedAgainTogetherOrApart() {
        office.importCatalog(false, sample());
        assertThat(office.importCatalog(false, sample()).tallies())
                .containsExactly(
                        new Tally("products", 0, 0, 22),
                        new Tally("tax rates", 0, 0, 12),
                        new Tally("promo codes", 0, 0, 5));
        for (CsvSource file : sample()) {
            assertThat(office.importCatalog(false, file).tallies())
                    .allMatch(tally -> tally.created() + tally.changed() == 0);
        }
    }

    @Test
    void takesThreeYearsForTheTermOfAProductThatDoesNotSay() {
        office.importCatalog(false, Office.csv("products.csv", PRODUCTS, BOX));
        assertThat(product("box").terms().defaultTerm()).isEqualTo(Term.THREE_YEARS);
    }

    @Test
    void addsPricesToAProductThatIsThereAlready() {
        office.importCatalog(false, Office.csv("products.csv", PRODUCTS, BOX));
        office.importCatalog(false, Office.csv("prices.csv", PRICES, "box,12,EUR,10.00,5.00"));
        office.importCatalog(false, Office.csv("prices.csv", PRICES, "box,1,EUR,1.00,0"));
        assertThat(price("box", 12, "EUR").setupFee()).isEqualTo(Money.parse("EUR 5.00"));
        assertThat(product("box").prices()).hasSize(2);
    }

    @Test
    void keepsTheTiersOfAPriceThatIsImportedAgainAndDropsThemWhenItIsAnotherPrice() {
        office.importCatalog(
                false,
                Office.csv("products.csv", PRODUCTS, BOX),
                Office.csv("prices.csv", PRICES, "box,12,EUR,10.00,0"),
                Office.csv("tiers.csv", TIERS, "box,12,EUR,1,10.00", "box,12,EUR,5,9.00"));
        office.importCatalog(false, Office.csv("prices.csv", PRICES, "box,12,EUR,10.00,1.00"));
        assertThat(price("box", 12, "EUR").tiers()).containsExactly(tier(1, "EUR 10.00"), tier(5, "EUR 9.00"));
        office.importCatalog(false, Office.csv("prices.csv", PRICES, "box,12,EUR,11.00,1.00"));
        assertThat(price("box", 12, "EUR").tiers()).containsExactly(tier(1, "EUR 11.00"));
    }

    @Test
    void takesTheModeOfTiersWhereTheirFileHasOne() {
        String tiers = TIERS + ",mode";
        ImportReport report = office.importCatalog(
                false,
                Office.csv("products.csv", PRODUCTS, BOX),
                Office.csv("prices.csv", PRICES, "box,12,EUR,10.00,0.00", "box,1,EUR,1.00,0.00"),
                Office.csv(
                        "tiers.csv",
                        tiers,
                        "box,12,EUR,1,10.00,volume",
                        "box,12,EUR,5,9.00,volume",
                        "box,1,EUR,1,1.00,"));
        assertThat(report.faults()).isEmpty();
        assertThat(report.notices()).isEmpty();
        assertThat(price("box", 12, "EUR").mode()).isEqualTo(TierMode.VOLUME);
        assertThat(price("box", 1, "EUR").mode()).isEqualTo(TierMode.GRADUATED);
        assertThat(faults(tiers, "box,12,EUR,1,1.00,staggered")).containsExactly("2 mode");
        assertThat(faults(tiers, "box,12,EUR,1,9.00,volume", "box,12,EUR,5,8.00,graduated"))
                .containsExactly("3 mode");
    }

    @Test
    void takesTheTrialOfAProductWhereItsFileHasOne() {
        String products = PRODUCTS + ",trial_days,trial_method_required";
        ImportReport report =
                office.importCatalog(false, Office.csv("products.csv", products, BOX + ",14,yes", CRATE + ",,"));

        assertThat(report.faults()).isEmpty();
        assertThat(product("box").terms().trial()).isEqualTo(new Trial(14, true));
        assertThat(product("crate").terms().trial()).isNull();
        assertThat(faults(products, BOX + ",0,no", BOX + ",366,", BOX + ",soon,", BOX + ",14,maybe", BOX + ",,yes"))
                .containsExactly(
                        "2 trial_days", "3 trial_days", "4 trial_days", "5 trial_method_required", "6 trial_days");
        office.importCatalog(false, Office.csv("products.csv", PRODUCTS, BOX));
        assertThat(product("box").terms().trial()).isNull();
    }

    @Test
    void keepsWhatItsFileHasNoColumnsFor() {
        office.importCatalog(false, Office.csv("products.csv", PRODUCTS, BOX));
        Product box = product("box");
        ProductTerms terms = box.terms();
        ChangePolicy atTheEnd = new ChangePolicy(TakesEffect.TERM_END, ProrationMethod.BY_DAY);
        office.get(DefineProduct.class)
                .handle(new DefineProduct.Command(
                        office.operator,
                        box.code(),
                        box.family(),
                        box.kind(),
                        box.related(),
                        new ProductTerms(
                                terms.defaultTerm(),
                                terms.quantity(),
                                terms.seatBased(),
                                terms.linkedDomain(),
                                terms.taxCategory(),
                                50,
                                5,
                                terms.trial(),
                                new ChangePolicies(atTheEnd, atTheEnd)),
                        box.names(),
                        box.prices(),
                        null));

        office.importCatalog(false, Office.csv("products.csv", PRODUCTS, BOX.replace("Box", "Case")));

        assertThat(product("box").name(Language.EN)).isEqualTo("Case");
        assertThat(product("box").terms().stock()).isEqualTo(50);
        assertThat(product("box").terms().perClient()).isEqualTo(5);
        assertThat(product("box").terms().changes().upgrade()).isEqualTo(atTheEnd);
    }

    @Test
    void letsTheLastOfSeveralRowsForOneThingCount() {
        ImportReport report = office.importCatalog(
                false,
                Office.csv("products.csv", PRODUCTS, BOX, BOX.replace("Box", "Crate")),
                Office.csv("prices.csv", PRICES, "box,12,EUR,1.00,0", "box,12,EUR,2.00,0"));
        assertThat(report.faults())
                .extracting(Fault::toString)
                .containsExactly(
                        "prices.csv:2: product: the same as on line 3, which is the one that counts",
                        "products.csv:2: code: the same as on line 3, which is the one that counts");
        assertThat(price("box", 12, "EUR").tiers()).containsExactly(tier(1, "EUR 2.00"));
    }

    @Test
    void replacesATaxRateAndKeepsTheOthers() {
        office.importCatalog(false, Office.csv("rates.csv", RATES, "FR,S,20,2014-01-01", "PL,S,23,2011-01-01"));
        assertThat(office.importCatalog(
                                false, Office.csv("rates.csv", RATES, "FR,S,21,2014-01-01", "PL,S,23.0,2011-01-01"))
                        .tallies())
                .contains(new Tally("tax rates", 0, 1, 1));
    }

    private static CsvSource[] sample() {
        return Stream.of("products.csv", "prices.csv", "seat-tiers.csv", "tax-rates.csv", "promo-codes.csv")
                .map(CsvSource::sample)
                .toArray(CsvSource[]::new);
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

    private Product product(String code) {
        return office.get(ProductsOfReseller.class).one(office.operator, new ProductCode(code));
    }

    private Price price(String code, int months, String currency) {
        return product(code)
                .price(new BillingCycle(months), CurrencyUnit.of(currency))
                .orElseThrow();
    }

    private static Tier tier(int from, String unit) {
        return new Tier(from, Money.parse(unit));
    }
}
