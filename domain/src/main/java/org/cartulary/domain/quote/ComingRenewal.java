package org.cartulary.domain.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartulary.domain.promo.Discount;
import org.joda.money.Money;

/**
 * What a renewal of what is quoted will come to, as far as is known now: at the agreed prices, with the discounts that last so long, at the
 * taxes of today, and nothing left over from a change.
 *
 * @param afterDays of a trial or of a period shorter than its cycle, which ends that many days after it begins; zero where there is none
 * @param afterMonths counted from the first day that the quote pays for, or from the end of the trial or short period
 */
public record ComingRenewal(int afterDays, int afterMonths, Money net, Money tax) {

    /** Net and tax. */
    public Money total() {
        return net.plus(tax);
    }

    /**
     * Of each month in which something renews, until everything has renewed once; and before that of the end of each trial and
     * short period, soonest first, when the next whole period is paid.
     */
    public static List<ComingRenewal> of(Quote quote) {
        SortedMap<Integer, List<QuoteLine>> byTrial = quote.lines().stream()
                .collect(Collectors.groupingBy(ComingRenewal::daysBefore, TreeMap::new, Collectors.toList()));
        List<ComingRenewal> coming = new ArrayList<>();
        byTrial.forEach((days, tried) -> {
            if (days > 0) {
                coming.add(after(
                        quote, days, 0, tried.stream().map(line -> renewed(line, line.part() == null ? 0 : 1))));
            }
        });
        List<QuoteLine> paid = byTrial.getOrDefault(0, List.of());
        int last = paid.stream().mapToInt(ComingRenewal::cycle).max().orElse(0);
        for (int month = 1; month <= last; month++) {
            int now = month;
            List<QuoteLine> renewing =
                    paid.stream().filter(line -> now % cycle(line) == 0).toList();
            if (!renewing.isEmpty()) {
                coming.add(after(quote, 0, now, renewing.stream().map(line -> renewed(line, now / cycle(line)))));
            }
        }
        return coming;
    }

    private static ComingRenewal after(Quote quote, int days, int months, Stream<QuoteLine> lines) {
        List<QuoteLine> renewed = Taxing.netted(lines.toList());
        Money zero = Money.zero(quote.currency());
        Money net = renewed.stream().map(QuoteLine::net).reduce(zero, Money::plus);
        Money tax = Taxing.taxes(renewed).stream().map(TaxTotal::tax).reduce(zero, Money::plus);
        return new ComingRenewal(days, months, net, tax);
    }

    /** The line as it is paid for the so many-th time after this one. */
    private static QuoteLine renewed(QuoteLine line, int times) {
        Money left = line.recurring();
        for (Discount discount : line.discounts()) {
            Optional<Discount> lasting = Optional.of(discount);
            for (int i = 0; i < times; i++) {
                lasting = lasting.flatMap(Discount::next);
            }
            Money rest = left;
            left = lasting.map(each -> rest.minus(each.atMost(rest).amount())).orElse(rest);
        }
        Gross gross = line.gross();
        Money zero = Money.zero(line.recurring().getCurrencyUnit());
        return new QuoteLine(
                line.line(),
                line.name(),
                line.steps(),
                line.recurring(),
                zero,
                List.of(),
                zero,
                left,
                line.tax(),
                null,
                line.book(),
                null,
                zero,
                null,
                null,
                line.saves(),
                gross == null ? null : gross.of(left));
    }

    private static int daysBefore(QuoteLine line) {
        if (line.part() != null && line.change() == null) {
            return Math.toIntExact(line.part().part());
        }
        return line.trial() == null ? 0 : line.trial().days();
    }

    private static int cycle(QuoteLine line) {
        return line.line().cycle().months();
    }
}
