package org.cartulary.bootstrap.simulating;

import java.time.LocalDate;
import org.cartulary.bootstrap.simulating.madeup.MadeUpReseller;
import org.cartulary.bootstrap.simulating.report.SimulationReport;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Stores;

/**
 * Plays months of one reseller on a clock of its own, in memory, with the handlers that bill in earnest: what falls due is renewed, what is
 * not paid is dunned, what was cancelled ends. Nobody buys anything new, and nobody pays, permits or cancels by hand.
 *
 * @param source where the reseller is read from, at each run anew; it is never written
 */
public record Simulation(Stores source, ResellerId reseller) {

    /** Of a reseller as it stands. */
    public static Simulation of(Stores source, ResellerId reseller) {
        return new Simulation(source, reseller);
    }

    /**
     * Of a reseller that does not exist, with the sample catalogue and so many subscriptions, whose clients all permit renewals and have a
     * card. The same three make the same one.
     */
    public static Simulation ofMadeUp(int subscriptions, long seed, LocalDate from) {
        MadeUpReseller madeUp = MadeUpReseller.of(subscriptions, seed, from);
        return new Simulation(madeUp.stores(), madeUp.id());
    }

    /** Throws {@link IllegalArgumentException} if there is no such reseller. */
    public SimulationReport run(SimulationPlan plan) {
        return new SimulatedReseller(ResellerCopy.of(source, reseller), reseller, plan).play();
    }
}
