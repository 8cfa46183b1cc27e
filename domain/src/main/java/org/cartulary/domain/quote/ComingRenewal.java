package org.cartulary.domain.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cartulary.domain.promo.Discount;
import org.joda.money.Money;

/**
 * What a renewal of what is quoted will come to, as far as is known now: at the agreed prices, with the discounts that last so long, at the
 * taxes of today, and nothing left over from a change.
 *
 * @param afterMonths counted from the first day that the quote pays for
 */
public record ComingRenewal(int afterMonths, Money net, Money tax) {

    /** Net and tax. */
    public Money total() {
        return net.plus(tax);
    }

    /** Of each month in which something renews, until everything has renewed once. */
    public static List<ComingRenewal> of(Quote quote) {
        int last = quote.lines().stream().mapToInt(ComingRenewal::cycle).max().orElse(0);
        List<ComingRenewal> coming = new ArrayList<>();
        for (int month = 1; month <= last; month++) {
            after(quote, month).ifPresent(coming::add);
        }
        return coming;
    }

    private static Optional<ComingRenewal> after(Quote quote, int month) {
        List<QuoteLine> renewed = quote.lines().stream()
                .filter(line -> month % cycle(line) == 0)
                .map(line -> renewed(line, month / cycle(line)))
                .toList();
        if (renewed.isEmpty()) {
            return Optional.empty();
        }
        Money zero = Money.zero(quote.currency());
        Money net = renewed.stream().map(QuoteLine::net).reduce(zero, Money::plus);
        Money tax = Pricing.taxes(renewed).stream().map(TaxTotal::tax).reduce(zero, Money::plus);
        return Optional.of(new ComingRenewal(month, net, tax));
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
                null);
    }

    private static int cycle(QuoteLine line) {
        return line.line().cycle().months();
    }
}
