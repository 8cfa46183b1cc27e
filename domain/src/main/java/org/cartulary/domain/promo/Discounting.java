package org.cartulary.domain.promo;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.cartulary.domain.money.Split;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What promo codes take off the recurring amounts of lines; set-up fees are not discounted.
 *
 * <ol>
 *   <li>Each code must be usable, or all are refused with the reason of the first that is not. A code that does not stack stands alone.
 *   <li>Percentages come first, in the order applied, each of what the ones before it left of the line, rounded half up per line. So 10 %
 *       and 20 % are 28 %, not 30 %. (Zuora's order and its default for several percentages; Chargebee takes amounts first.)
 *   <li>Amounts come after them, in the order applied, each spread over the lines that the code is for, in proportion to what is left of
 *       them, by {@linkplain Split largest remainder}: the parts add up to it exactly.
 *   <li>Nothing falls below zero: an amount that is larger than what is left takes what is left, and the rest of it is lost.
 * </ol>
 */
public final class Discounting {

    private final CurrencyUnit currency;
    private final List<DiscountableLine> lines;
    private final Money[] left;
    private final Money[][] taken;

    private Discounting(List<PromoCode> codes, CurrencyUnit currency, List<DiscountableLine> lines) {
        this.currency = currency;
        this.lines = lines;
        this.left = lines.stream().map(DiscountableLine::recurring).toArray(Money[]::new);
        this.taken = new Money[codes.size()][lines.size()];
    }

    /**
     * The discounts of each line, in the order of the lines, and within a line in the order in which the codes were applied. A line has
     * one of each code that is for it.
     *
     * <p>Refuses with a {@link PromoCodeError}. Where there are no lines, no code is refused for what it is for.
     *
     * @param codes in the order in which they were applied
     * @param lines all in the currency of the situation
     */
    public static List<List<Discount>> of(List<PromoCode> codes, Situation situation, List<DiscountableLine> lines) {
        requireUsable(codes, situation, lines);
        Discounting discounting = new Discounting(codes, situation.currency(), lines);
        for (int i = 0; i < codes.size(); i++) {
            if (codes.get(i).terms().reduction() instanceof Reduction.Percent percent) {
                discounting.take(i, codes.get(i).terms().restriction(), percent);
            }
        }
        for (int i = 0; i < codes.size(); i++) {
            if (codes.get(i).terms().reduction() instanceof Reduction.AmountOff off) {
                discounting.take(i, codes.get(i).terms().restriction(), off);
            }
        }
        return IntStream.range(0, lines.size())
                .mapToObj(line -> discounting.discounts(codes, line))
                .toList();
    }

    private static void requireUsable(List<PromoCode> codes, Situation situation, List<DiscountableLine> lines) {
        Set<PromoCodeName> seen = new HashSet<>();
        for (PromoCode code : codes) {
            if (!seen.add(code.code())) {
                throw new PromoCodeError.AlreadyApplied(code.code()).refused();
            }
        }
        for (PromoCode code : codes) {
            if (!code.terms().stacks() && codes.size() > 1) {
                PromoCode other = codes.get(codes.get(0).equals(code) ? 1 : 0);
                throw new PromoCodeError.DoesNotStack(code.code(), other.code()).refused();
            }
        }
        for (PromoCode code : codes) {
            code.requireUsable(situation);
            requireForSome(lines, code);
        }
    }

    private static void requireForSome(List<DiscountableLine> lines, PromoCode code) {
        Restriction restriction = code.terms().restriction();
        if (lines.isEmpty() || lines.stream().anyMatch(restriction::covers)) {
            return;
        }
        throw (lines.stream().anyMatch(restriction::coversProductOf)
                        ? new PromoCodeError.NotForThisCycle(code.code())
                        : new PromoCodeError.NotForTheseProducts(code.code()))
                .refused();
    }

    private void take(int code, Restriction restriction, Reduction.Percent percent) {
        for (int line : covered(restriction)) {
            take(code, line, left[line].multipliedBy(percent.percent().movePointLeft(2), RoundingMode.HALF_UP));
        }
    }

    private void take(int code, Restriction restriction, Reduction.AmountOff off) {
        int[] covered = covered(restriction);
        List<Money> remaining =
                Arrays.stream(covered).mapToObj(line -> left[line]).toList();
        Money most = remaining.stream().reduce(Money.zero(currency), Money::plus);
        Money amount = Objects.requireNonNull(off.amounts().get(currency));
        List<Money> parts = Split.inProportion(amount.isGreaterThan(most) ? most : amount, remaining);
        for (int i = 0; i < covered.length; i++) {
            take(code, covered[i], parts.get(i));
        }
    }

    private void take(int code, int line, Money amount) {
        taken[code][line] = amount;
        left[line] = left[line].minus(amount);
    }

    private int[] covered(Restriction restriction) {
        return IntStream.range(0, lines.size())
                .filter(line -> restriction.covers(lines.get(line)))
                .toArray();
    }

    private List<Discount> discounts(List<PromoCode> codes, int line) {
        List<Discount> discounts = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            PromoCode code = codes.get(i);
            if (code.terms().restriction().covers(lines.get(line))) {
                discounts.add(
                        new Discount(code.code(), taken[i][line], code.terms().periods()));
            }
        }
        return List.copyOf(discounts);
    }
}
