package org.cartulary.domain.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Computes what a cart costs by another way than the product: whole minor units, seat by seat, with no money type and no decimals. It
 * knows of no class of the product.
 */
final class Oracle {

    /** A line in minor units: what a seat costs from a quantity on, for how many seats; taxed or not, tried for free at first or not. */
    record Line(
            int product,
            boolean volume,
            List<Integer> from,
            List<Long> unit,
            int seats,
            long setup,
            boolean taxed,
            boolean tried) {

        long recurring() {
            return IntStream.rangeClosed(1, seats)
                    .mapToLong(seat -> priceAt(volume ? seats : seat))
                    .sum();
        }

        private long priceAt(int quantity) {
            long price = 0;
            for (int i = 0; i < from.size(); i++) {
                price = from.get(i) <= quantity ? unit.get(i) : price;
            }
            return price;
        }
    }

    /** A code: so many thousandths of a percent, or else so many minor units; for one product, or for all below zero. */
    record Code(long thousandths, long amount, int product) {

        boolean covers(Line line) {
            return product < 0 || product == line.product();
        }
    }

    /** Net and tax. */
    record Totals(long net, long tax) {}

    private final List<Line> lines;
    private final List<Long> left = new ArrayList<>();

    private Oracle(List<Line> lines) {
        this.lines = lines;
        lines.forEach(line -> left.add(line.recurring()));
    }

    /** With a tax of so many thousandths of a percent on what is taxed. */
    static Totals totals(List<Line> lines, List<Code> codes, long taxThousandths) {
        Oracle oracle = discounted(lines, codes);
        long taxed = oracle.net(true);
        return new Totals(taxed + oracle.net(false), halfUp(taxed * taxThousandths, 100_000));
    }

    /** The same where prices include the tax: what is to be paid is what the prices say. */
    static Totals totalsOfGross(List<Line> lines, List<Code> codes, long taxThousandths) {
        Oracle oracle = discounted(lines, codes);
        long taxed = oracle.net(true);
        long net = halfUp(taxed * 100_000, 100_000 + taxThousandths);
        return new Totals(net + oracle.net(false), taxed - net);
    }

    private static Oracle discounted(List<Line> lines, List<Code> codes) {
        Oracle oracle = new Oracle(lines);
        codes.stream().filter(code -> code.thousandths() > 0).forEach(oracle::percent);
        codes.stream().filter(code -> code.thousandths() == 0).forEach(oracle::amount);
        return oracle;
    }

    private long net(boolean taxed) {
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).taxed() == taxed)
                .mapToLong(i ->
                        (lines.get(i).tried() ? 0 : left.get(i)) + lines.get(i).setup())
                .sum();
    }

    private void percent(Code code) {
        for (int i = 0; i < lines.size(); i++) {
            if (code.covers(lines.get(i))) {
                left.set(i, left.get(i) - halfUp(left.get(i) * code.thousandths(), 100_000));
            }
        }
    }

    /** Cent by cent, each to the line that is furthest behind its share; of two that are as far, to the first. */
    private void amount(Code code) {
        List<Integer> covered = IntStream.range(0, lines.size())
                .filter(i -> code.covers(lines.get(i)))
                .boxed()
                .toList();
        long most = covered.stream().mapToLong(left::get).sum();
        long amount = Math.min(code.amount(), most);
        if (amount == 0) {
            return;
        }
        long[] parts = new long[lines.size()];
        covered.forEach(i -> parts[i] = amount * left.get(i) / most);
        long rest = amount
                - IntStream.range(0, parts.length).mapToLong(i -> parts[i]).sum();
        for (long given = 0; given < rest; given++) {
            int behind = -1;
            for (int i : covered) {
                boolean further =
                        behind < 0 || behindBy(i, parts, amount, most) > behindBy(behind, parts, amount, most);
                behind = further ? i : behind;
            }
            parts[behind]++;
        }
        covered.forEach(i -> left.set(i, left.get(i) - parts[i]));
    }

    private long behindBy(int line, long[] parts, long amount, long most) {
        return amount * left.get(line) - parts[line] * most;
    }

    private static long halfUp(long numerator, long denominator) {
        return (2 * numerator + denominator) / (2 * denominator);
    }
}
