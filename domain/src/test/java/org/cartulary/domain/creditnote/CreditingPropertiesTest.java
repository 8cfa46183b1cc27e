package org.cartulary.domain.creditnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.cartulary.domain.Samples;
import org.cartulary.domain.cart.LineId;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.quote.QuoteLine;
import org.cartulary.domain.quote.TaxTotal;
import org.joda.money.Money;

/** What holds for credit whatever was billed and in whatever steps it is taken back, in currencies with two, none and three decimals. */
class CreditingPropertiesTest {

    private static final InvoiceId INVOICE = new InvoiceId(Samples.id(80));

    @Property(tries = 4_000)
    void comesToExactlyTheInvoiceInTheEnd(@ForAll Random random, @ForAll @IntRange(max = 3) int currency) {
        Quote billed = BilledQuotes.any(BilledQuotes.CURRENCIES.get(currency), random);
        List<Credited> steps = steps(billed, random);

        assertThat(sum(billed, steps.stream().map(Credited::net).toList())).isEqualTo(billed.net());
        assertThat(sum(billed, steps.stream().map(Credited::tax).toList())).isEqualTo(billed.tax());
        for (TaxTotal tax : billed.taxes()) {
            List<TaxTotal> ofTreatment = steps.stream()
                    .flatMap(step -> step.taxes().stream())
                    .filter(each -> each.treatment().equals(tax.treatment()))
                    .toList();
            assertThat(sum(billed, ofTreatment.stream().map(TaxTotal::base).toList()))
                    .isEqualTo(tax.base());
            assertThat(sum(billed, ofTreatment.stream().map(TaxTotal::tax).toList()))
                    .isEqualTo(tax.tax());
        }
        for (QuoteLine line : billed.lines()) {
            assertThat(new Crediting(INVOICE, billed, steps).left(line).isZero())
                    .isTrue();
        }
    }

    @Property(tries = 4_000)
    void addsUpAndIsNeverBelowZeroAtAnyStep(@ForAll Random random, @ForAll @IntRange(max = 3) int currency) {
        Quote billed = BilledQuotes.any(BilledQuotes.CURRENCIES.get(currency), random);
        for (Credited step : steps(billed, random)) {
            assertThat(step.net())
                    .isEqualTo(sum(
                            billed, step.lines().stream().map(CreditedLine::net).toList()));
            assertThat(step.net())
                    .isEqualTo(sum(
                            billed, step.taxes().stream().map(TaxTotal::base).toList()));
            assertThat(step.tax())
                    .isEqualTo(
                            sum(billed, step.taxes().stream().map(TaxTotal::tax).toList()));
            assertThat(step.lines()).allMatch(line -> line.net().isPositive());
            assertThat(step.taxes()).noneMatch(tax -> tax.tax().isNegative());
        }
    }

    @Property(tries = 4_000)
    void isWithinOneMinorUnitOfTheTaxOfItsOwnBase(@ForAll Random random, @ForAll @IntRange(max = 3) int currency) {
        Quote billed = BilledQuotes.any(BilledQuotes.CURRENCIES.get(currency), random);
        for (Credited step : steps(billed, random)) {
            for (TaxTotal tax : step.taxes()) {
                Money alone = TaxTotal.of(tax.treatment(), tax.base()).tax();
                assertThat(tax.tax().minus(alone).abs().getAmountMinorLong()).isLessThanOrEqualTo(1);
            }
        }
    }

    /** Credits some of some lines, again and again, and at last what is left. */
    private static List<Credited> steps(Quote billed, Random random) {
        List<Credited> steps = new ArrayList<>();
        int partial = random.nextInt(8);
        for (int i = 0; i < partial; i++) {
            Crediting crediting = new Crediting(INVOICE, billed, steps);
            Map<LineId, Optional<Money>> wanted = new HashMap<>();
            for (QuoteLine line : billed.lines()) {
                long left = crediting.left(line).getAmountMinorLong();
                if (left > 0 && random.nextBoolean()) {
                    long some = 1L + random.nextInt((int) left);
                    wanted.put(line.line().id(), Optional.of(Money.ofMinor(billed.currency(), some)));
                }
            }
            if (!wanted.isEmpty()) {
                steps.add(crediting.credit(new Extent.OfLines(wanted)));
            }
        }
        Crediting last = new Crediting(INVOICE, billed, steps);
        if (billed.lines().stream().anyMatch(line -> last.left(line).isPositive())) {
            steps.add(last.credit(new Extent.All()));
        }
        return steps;
    }

    private static Money sum(Quote billed, List<Money> amounts) {
        return amounts.stream().reduce(Money.zero(billed.currency()), Money::plus);
    }
}
