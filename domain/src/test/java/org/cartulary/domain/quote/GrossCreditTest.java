package org.cartulary.domain.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Samples.id;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.cartulary.domain.creditnote.Credited;
import org.cartulary.domain.creditnote.Crediting;
import org.cartulary.domain.creditnote.Extent;
import org.cartulary.domain.invoice.InvoiceId;
import org.joda.money.Money;

/** What was paid at prices with tax is credited to the minor unit, in however many steps. */
class GrossCreditTest {

    private static final InvoiceId INVOICE = new InvoiceId(id(80));

    @Property(tries = 5_000)
    void comesToExactlyTheInvoiceInTheEnd(@ForAll long seed) {
        Quote billed = RandomQuotes.of(seed);
        Random lot = new Random(seed);
        List<Credited> steps = new ArrayList<>();
        for (QuoteLine line : billed.lines()) {
            long left = new Crediting(INVOICE, billed, steps).left(line).getAmountMinorLong();
            if (left > 1 && lot.nextBoolean()) {
                Money some = Money.ofMinor(billed.currency(), 1 + lot.nextInt((int) left - 1));
                steps.add(credit(
                        billed, steps, new Extent.OfLines(Map.of(line.line().id(), Optional.of(some)))));
            }
        }
        if (billed.net().isPositive()) {
            steps.add(credit(billed, steps, new Extent.All()));
        }

        assertThat(sum(billed, steps.stream().map(Credited::net).toList())).isEqualTo(billed.net());
        assertThat(sum(billed, steps.stream().map(Credited::tax).toList())).isEqualTo(billed.tax());
        assertThat(steps).noneMatch(step -> step.tax().isNegative());
    }

    private static Credited credit(Quote billed, List<Credited> steps, Extent extent) {
        return new Crediting(INVOICE, billed, steps).credit(extent);
    }

    private static Money sum(Quote billed, List<Money> amounts) {
        return amounts.stream().reduce(Money.zero(billed.currency()), Money::plus);
    }
}
