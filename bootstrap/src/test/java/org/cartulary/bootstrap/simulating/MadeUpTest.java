package org.cartulary.bootstrap.simulating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.cartulary.bootstrap.simulating.report.Figure;
import org.cartulary.bootstrap.simulating.report.Figures;
import org.cartulary.bootstrap.simulating.report.InvoiceSum;
import org.cartulary.bootstrap.simulating.report.SimulatedMonth;
import org.cartulary.bootstrap.simulating.report.SimulationReport;
import org.cartulary.domain.client.ClientId;
import org.cartulary.testkit.fixture.Samples;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** A simulated reseller that is made up. */
class MadeUpTest {
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 31);

    private final SimulationPlan plan = new SimulationPlan(FIRST, 6).with(new Declines(10, 7));

    @Test
    void comesToTheSameFromTheSameSeed() {
        String digest = Simulation.ofMadeUp(300, 7, FIRST).run(plan).digest();
        assertThat(Simulation.ofMadeUp(300, 7, FIRST).run(plan).digest()).isEqualTo(digest);
        assertThat(Simulation.ofMadeUp(300, 8, FIRST).run(plan).digest()).isNotEqualTo(digest);
        assertThat(Simulation.ofMadeUp(300, 7, FIRST)
                        .run(plan.with(new Declines(10, 8)))
                        .digest())
                .isNotEqualTo(digest);
    }

    @Test
    void hasMonthsWhoseInvoicesAddUpToTheTotal() {
        SimulationReport report = Simulation.ofMadeUp(300, 7, FIRST).run(plan);
        Figures total = report.total();
        assertThat(total.invoices().keySet()).extracting(CurrencyUnit::getCode).containsExactly("EUR", "PLN", "USD");
        total.invoices()
                .forEach((currency, sum) -> assertThat(sum.gross())
                        .isEqualTo(report.months().stream()
                                .map(month -> month.figures().invoices(currency).gross())
                                .reduce(sum.gross().minus(sum.gross()), (one, other) -> one.plus(other))));
        LongStream invoices = total.invoices().values().stream().mapToLong(InvoiceSum::invoices);
        assertThat(invoices.sum()).isEqualTo(total.count(Figure.ORDERS)).isPositive();
    }

    @Test
    void seesEverySortOfMonth() {
        SimulationReport report = Simulation.ofMadeUp(300, 7, FIRST).run(plan);
        assertThat(report.start().running()).isEqualTo(300);
        assertThat(report.total().counts().keySet())
                .contains(
                        Figure.RENEWALS,
                        Figure.FAILED_PAYMENTS,
                        Figure.SUSPENSIONS,
                        Figure.TERMINATIONS,
                        Figure.CANCELLATIONS)
                .doesNotContain(Figure.SET_ASIDE);
        assertThat(report.start().running() - report.end().running())
                .isEqualTo(report.total().count(Figure.TERMINATIONS)
                        + report.total().count(Figure.CANCELLATIONS));
        assertThat(report.months()).extracting(SimulatedMonth::start).contains(LocalDate.of(2027, 2, 28));
    }

    @Test
    void renewsWithoutAFailureUnlessItIsAskedForSome() {
        SimulationReport report = Simulation.ofMadeUp(100, 1, FIRST).run(plan.with(Declines.NONE));
        assertThat(report.total().failures()).isEmpty();
    }

    @Test
    void declinesAboutAsManyClientsAMonthAsItIsAskedFor() {
        Samples samples = Samples.ofNewReseller();
        Declines some = new Declines(20, 3);
        long declined = IntStream.range(0, 5_000)
                .filter(client -> some.decline(samples.id(ClientId::new), YearMonth.of(2027, 5)))
                .count();
        assertThat(declined).isBetween(900L, 1_100L);
    }
}
