package org.cartulary.domain.promo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.cartulary.domain.Samples;
import org.cartulary.domain.catalog.ProductCode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What holds for discounts whatever the codes and the lines are, in currencies with two, none and three decimals. */
class DiscountingPropertiesTest {

    private static final List<CurrencyUnit> CURRENCIES =
            List.of(CurrencyUnit.EUR, CurrencyUnit.of("PLN"), CurrencyUnit.JPY, CurrencyUnit.of("KWD"));

    /** Some lines and codes in a currency, for us and for the oracle. */
    private static final class Case {
        final CurrencyUnit currency;
        final List<Long> minors = new ArrayList<>();
        final List<DiscountableLine> lines = new ArrayList<>();
        final List<PromoCode> codes = new ArrayList<>();
        final List<DiscountsOracle.Code> same = new ArrayList<>();

        Case(CurrencyUnit currency, Random random) {
            this.currency = currency;
            int count = 1 + random.nextInt(6);
            for (int i = 0; i < count; i++) {
                long minor = random.nextInt(5) == 0 ? 0 : random.nextInt(200_000);
                minors.add(minor);
                lines.add(new DiscountableLine(product(i), PromoSamples.YEAR, Money.ofMinor(currency, minor)));
            }
            int many = 1 + random.nextInt(4);
            for (int i = 0; i < many; i++) {
                add("CODE-" + i, random);
            }
        }

        private void add(String name, Random random) {
            Set<Integer> covered = random.nextBoolean()
                    ? Set.of()
                    : IntStream.range(0, lines.size())
                            .filter(line -> line == 0 || random.nextBoolean())
                            .boxed()
                            .collect(Collectors.toSet());
            long thousandths = random.nextBoolean() ? 1L + random.nextInt(100_000) : 0;
            long minor = 1L + random.nextInt(3_000);
            Reduction reduction = thousandths > 0
                    ? new Reduction.Percent(BigDecimal.valueOf(thousandths, 3))
                    : Reduction.AmountOff.of(Money.ofMinor(currency, minor));
            Restriction restriction =
                    PromoSamples.to(covered.stream().map(Case::product).collect(Collectors.toSet()), Set.of());
            codes.add(PromoSamples.code(name, reduction.toString(), restriction, true));
            same.add(new DiscountsOracle.Code(
                    thousandths,
                    minor,
                    IntStream.range(0, lines.size())
                            .mapToObj(line -> covered.isEmpty() || covered.contains(line))
                            .toList()));
        }

        private static ProductCode product(int line) {
            return new ProductCode("product-" + line);
        }

        List<List<Discount>> discounts() {
            return Discounting.of(codes, new Situation(currency, Samples.TODAY, null, false), lines);
        }
    }

    @Property(tries = 4_000)
    void areThoseOfAnotherAlgorithm(@ForAll Random random, @ForAll @IntRange(max = 3) int currency) {
        Case one = new Case(CURRENCIES.get(currency), random);
        long[][] expected = DiscountsOracle.of(one.same, one.minors);
        List<List<Discount>> discounts = one.discounts();

        for (int line = 0; line < one.lines.size(); line++) {
            List<Discount> wanted = new ArrayList<>();
            for (int code = 0; code < one.codes.size(); code++) {
                if (one.same.get(code).covered().get(line)) {
                    Money amount = Money.ofMinor(one.currency, expected[code][line]);
                    wanted.add(new Discount(one.codes.get(code).code(), amount, 1));
                }
            }
            assertThat(discounts.get(line)).isEqualTo(wanted);
        }
    }

    @Property(tries = 1_000)
    void takeNoLineBelowZeroAndNoMoreThanACodeGives(@ForAll Random random, @ForAll @IntRange(max = 3) int currency) {
        Case one = new Case(CURRENCIES.get(currency), random);
        List<List<Discount>> discounts = one.discounts();

        for (int line = 0; line < one.lines.size(); line++) {
            Money taken = sum(one.currency, discounts.get(line));
            assertThat(taken.isNegative()).isFalse();
            assertThat(taken.isGreaterThan(one.lines.get(line).recurring())).isFalse();
        }
        for (PromoCode code : one.codes) {
            if (code.terms().reduction() instanceof Reduction.AmountOff off) {
                Money taken = sum(
                        one.currency,
                        discounts.stream()
                                .flatMap(List::stream)
                                .filter(discount -> discount.code().equals(code.code()))
                                .toList());
                assertThat(taken.isGreaterThan(
                                Objects.requireNonNull(off.amounts().get(one.currency))))
                        .isFalse();
            }
        }
    }

    private static Money sum(CurrencyUnit currency, List<Discount> discounts) {
        return discounts.stream().map(Discount::amount).reduce(Money.zero(currency), Money::plus);
    }
}
