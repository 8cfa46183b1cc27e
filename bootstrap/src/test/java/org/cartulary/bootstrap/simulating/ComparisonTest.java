package org.cartulary.bootstrap.simulating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cartulary.bootstrap.simulating.report.Figure;
import org.cartulary.bootstrap.simulating.report.SimulationDifference;
import org.cartulary.bootstrap.simulating.report.SimulationReport;
import org.cartulary.domain.subscription.DunningSchedule;
import org.junit.jupiter.api.Test;

/** Shown in the guide. */
class ComparisonTest {
    @Test
    void saysWhatAnotherDunningWouldChange() {
        // begin compare
        LocalDate first = LocalDate.of(2027, 1, 1);
        Simulation simulation = Simulation.ofMadeUp(500, 1, first); // or Simulation.of(stores, reseller)
        SimulationPlan plan = new SimulationPlan(first, 12).with(new Declines(10, 1));
        SimulationReport usual = simulation.run(plan);
        SimulationReport patient = simulation.run(plan.with(new DunningSchedule(List.of(1, 3, 7, 14, 30, 60), 30)));
        SimulationDifference difference = patient.minus(usual);
        // end compare
        assertThat(difference.total().count(Figure.TERMINATIONS)).isNegative();
        assertThat(difference.total().count(Figure.RENEWALS)).isPositive();
        assertThat(difference.start().running()).isZero();
        assertThat(difference.end().running()).isPositive();
        assertThat(difference.text()).contains("the first run has more or less than the second");
    }
}
