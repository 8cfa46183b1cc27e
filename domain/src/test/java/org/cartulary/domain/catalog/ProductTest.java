package org.cartulary.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Refusals.codeOf;
import static org.cartulary.domain.Refusals.refusalOf;
import static org.cartulary.domain.Samples.HOSTING;
import static org.cartulary.domain.Samples.RESELLER;
import static org.cartulary.domain.Samples.eur;
import static org.cartulary.domain.Samples.hosting;
import static org.cartulary.domain.Samples.terms;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cartulary.domain.InputError;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.Term;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProductTest {

    private static final ProductCode OTHER = new ProductCode("other");
    private static final Map<Language, String> NAMES = Map.of(Language.EN, "Hosting", Language.FR, "Hébergement");

    @Test
    void isCalledByItsEnglishNameWhereItHasNoOther() {
        Product product = of(ProductKind.BASE, Set.of(), NAMES);

        assertThat(product.name(Language.FR)).isEqualTo("Hébergement");
        assertThat(product.name(Language.PL)).isEqualTo("Hosting");
    }

    @Test
    void hasAnEnglishName() {
        assertThat(refusalOf(() -> of(ProductKind.BASE, Set.of(), Map.of(Language.FR, "Hébergement"))))
                .isEqualTo(new InputError.Missing("names.en"));
    }

    @Test
    void isRelatedToOthersUnlessItIsABase() {
        InputError refusal =
                new InputError.Malformed("related", "products for an add-on or suite, and none for a base product");

        assertThat(of(ProductKind.ADDON, Set.of(OTHER), NAMES).related()).containsExactly(OTHER);
        assertThat(of(ProductKind.SUITE, Set.of(OTHER), NAMES).related()).containsExactly(OTHER);
        assertThat(refusalOf(() -> of(ProductKind.BASE, Set.of(OTHER), NAMES))).isEqualTo(refusal);
        assertThat(refusalOf(() -> of(ProductKind.ADDON, Set.of(), NAMES))).isEqualTo(refusal);
        assertThat(refusalOf(() -> of(ProductKind.SUITE, Set.of(), NAMES))).isEqualTo(refusal);
    }

    @Test
    void isSoldOncePerCycleAndCurrency() {
        assertThat(refusalOf(() -> priced(monthly(1, "EUR"), monthly(1, "EUR"))))
                .isEqualTo(new InputError.Malformed("prices", "each billing cycle and currency once"));
    }

    @Test
    void keepsItsPricesInOrderOfCurrencyAndCycle() {
        assertThat(priced(monthly(12, "PLN"), monthly(12, "EUR"), monthly(1, "PLN"))
                        .prices())
                .extracting(price -> price.currency() + "/" + price.cycle())
                .containsExactly("EUR/12", "PLN/1", "PLN/12");
    }

    @Test
    void findsItsPriceByCycleAndCurrency() {
        Product product = priced(monthly(1, "EUR"), monthly(12, "EUR"), monthly(1, "PLN"));

        assertThat(product.price(new BillingCycle(1), CurrencyUnit.of("PLN"))).contains(monthly(1, "PLN"));
        assertThat(product.price(new BillingCycle(12), CurrencyUnit.of("PLN"))).isEmpty();
        assertThat(product.price(new BillingCycle(3), CurrencyUnit.EUR)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"36, EUR, 12", "7, EUR, 1", "24, EUR, 12", "12, PLN, 1", "12, USD,", "18, JPY,"})
    void takesTheLongestCycleThatDividesTheTerm(int term, String currency, @Nullable Integer cycle) {
        Product product = priced(monthly(1, "EUR"), monthly(12, "EUR"), monthly(1, "PLN"), monthly(12, "JPY"));

        assertThat(product.longestCycle(new Term(term), CurrencyUnit.of(currency))
                        .map(BillingCycle::months))
                .isEqualTo(Optional.ofNullable(cycle));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "hosting-economy", "365-days", "0"})
    void hasACodeForMachines(String code) {
        assertThat(ProductCode.parse(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-a", "a-", "a--b", "A", "a_b", "é", "a b", "a\n"})
    void refusesACodeThatMachinesMisread(String code) {
        assertThat(refusalOf(() -> ProductCode.parse(code)))
                .isEqualTo(new InputError.Malformed("product", "a code such as hosting-economy"));
    }

    @Test
    void hasACodeOfSixtyFourCharactersAtMost() {
        assertThat(ProductCode.parse("a".repeat(64)).value()).hasSize(64);
        assertThat(codeOf(() -> ProductCode.parse("a".repeat(65)))).isEqualTo("input.malformed");
        assertThat(refusalOf(() -> ProductCode.parse(""))).isEqualTo(new InputError.Missing("product"));
        assertThat(refusalOf(() -> ProductCode.parse(null))).isEqualTo(new InputError.Missing("product"));
        assertThat(new ProductCode("a")).isLessThan(new ProductCode("b"));
    }

    @ParameterizedTest
    @EnumSource
    void isOfAKindThatIsReadByItsName(ProductKind kind) {
        assertThat(ProductKind.parse(kind.toString())).isEqualTo(kind);
        assertThat(refusalOf(() -> ProductKind.parse(kind.name())))
                .isEqualTo(new InputError.Malformed("kind", "base, addon or suite"));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "2, 1", "1, 1000001", "-1, 5"})
    void refusesAQuantityRangeThatIsNone(int least, int most) {
        assertThat(refusalOf(() -> new QuantityRange(least, most)))
                .isEqualTo(new InputError.OutOfRange("quantity", "1", "1000000"));
    }

    @Test
    void takesBothEndsOfItsQuantityRange() {
        QuantityRange range = new QuantityRange(2, 4);

        assertThat(Arrays.asList(1, 2, 3, 4, 5)).filteredOn(range::contains).containsExactly(2, 3, 4);
        assertThat(new QuantityRange(1, 1_000_000).contains(1_000_000)).isTrue();
    }

    @Test
    void isTheSameWhateverTheOrderOfItsPrices() {
        assertThat(priced(monthly(12, "EUR"), monthly(1, "EUR")))
                .isEqualTo(priced(monthly(1, "EUR"), monthly(12, "EUR")));
        assertThat(hosting().price(new BillingCycle(12), CurrencyUnit.EUR))
                .contains(Price.flat(new BillingCycle(12), eur("60.00"), eur("0.00")));
    }

    private static Price monthly(int months, String currency) {
        Money zero = Money.zero(CurrencyUnit.of(currency));
        return Price.flat(new BillingCycle(months), zero.plusMinor(600), zero);
    }

    private static Product priced(Price... prices) {
        return new Product(
                RESELLER, HOSTING, "hosting", ProductKind.BASE, Set.of(), terms(9), NAMES, List.of(prices), 1);
    }

    private static Product of(ProductKind kind, Set<ProductCode> related, Map<Language, String> names) {
        return new Product(RESELLER, HOSTING, "hosting", kind, related, terms(9), names, List.of(), 1);
    }
}
