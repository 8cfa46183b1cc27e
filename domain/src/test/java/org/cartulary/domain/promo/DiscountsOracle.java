package org.cartulary.domain.promo;

import java.util.ArrayList;
import java.util.List;

/**
 * The same discounts by another algorithm: whole numbers of minor units, percentages in thousandths, and amounts handed out one unit
 * after another to the line that lacks most of its exact share.
 */
final class DiscountsOracle {

    /** @param thousandths of a percent, or zero for an amount of so many minor units */
    record Code(long thousandths, long minor, List<Boolean> covered) {}

    private DiscountsOracle() {}

    /** What each code takes off each line. */
    static long[][] of(List<Code> codes, List<Long> lines) {
        long[] left = lines.stream().mapToLong(Long::longValue).toArray();
        long[][] taken = new long[codes.size()][];
        for (int i : percentagesFirst(codes)) {
            Code code = codes.get(i);
            taken[i] = code.thousandths() > 0 ? shares(code, left) : units(code, left);
            for (int line = 0; line < left.length; line++) {
                left[line] -= taken[i][line];
            }
        }
        return taken;
    }

    private static List<Integer> percentagesFirst(List<Code> codes) {
        List<Integer> order = new ArrayList<>();
        List<Integer> amounts = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            (codes.get(i).thousandths() > 0 ? order : amounts).add(i);
        }
        order.addAll(amounts);
        return order;
    }

    private static long[] shares(Code code, long[] left) {
        long[] taken = new long[left.length];
        for (int line = 0; line < left.length; line++) {
            taken[line] = code.covered().get(line) ? (left[line] * code.thousandths() + 50_000) / 100_000 : 0;
        }
        return taken;
    }

    private static long[] units(Code code, long[] left) {
        long total = 0;
        for (int line = 0; line < left.length; line++) {
            total += code.covered().get(line) ? left[line] : 0;
        }
        long whole = Math.min(total, code.minor());
        long[] taken = new long[left.length];
        for (long unit = 0; unit < whole; unit++) {
            int neediest = -1;
            for (int line = 0; line < left.length; line++) {
                if (code.covered().get(line)
                        && (neediest < 0
                                || whole * left[line] - taken[line] * total
                                        > whole * left[neediest] - taken[neediest] * total)) {
                    neediest = line;
                }
            }
            taken[neediest]++;
        }
        return taken;
    }
}
