package org.cartulary.ports.renewal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cartulary.domain.Digest;
import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.subscription.SubscriptionId;

/** What became of everything that a run of {@link RenewSubscriptions} found due. */
public record RenewalReport(List<Result> results) {

    public RenewalReport {
        results = List.copyOf(results);
    }

    /** What became of one subscription. */
    public enum Fate {
        RENEWED,
        /** Its payment failed, and dunning goes on. */
        UNPAID,
        /** Whether its payment was made is not known yet. */
        PENDING,
        /** It is renewed by hand only, and nobody did. */
        LAPSED,
        /** Something was wrong with it that a person has to see. */
        SET_ASIDE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The period that was to be paid, and whether it was. */
    public record Result(SubscriptionId subscription, BillingPeriod period, Fate fate) {}

    public static RenewalReport of(Collection<RenewalReport> parts) {
        return new RenewalReport(
                parts.stream().flatMap(part -> part.results().stream()).toList());
    }

    public long count(Fate fate) {
        return results.stream().filter(result -> result.fate() == fate).count();
    }

    /** SHA-256 of all results in order of subscription: two runs with one digest did the same. */
    public String digest() {
        return Digest.of(results.stream()
                .map(result -> result.subscription() + " " + result.period() + " " + result.fate() + "\n")
                .sorted()
                .collect(Collectors.joining()));
    }
}
