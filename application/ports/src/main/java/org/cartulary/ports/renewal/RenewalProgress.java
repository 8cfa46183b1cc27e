package org.cartulary.ports.renewal;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.cartulary.ports.renewal.RenewalReport.Fate;

/**
 * How far a run of {@link RenewSubscriptions} has come.
 *
 * @param due how many subscriptions were due when it began
 * @param found how many of them it has come past; what others renewed meanwhile is among them
 * @param fates what became of those that it treated itself
 * @param elapsed since it began
 */
public record RenewalProgress(long due, long found, Map<Fate, Long> fates, Duration elapsed) {

    public RenewalProgress {
        fates = Map.copyOf(fates);
    }

    public static RenewalProgress begun(long due) {
        return new RenewalProgress(due, 0, Map.of(), Duration.ZERO);
    }

    /** Having come past so many more, and treated these of them. */
    public RenewalProgress after(int more, RenewalReport treated, Duration now) {
        Map<Fate, Long> counts = new EnumMap<>(Fate.class);
        counts.putAll(fates);
        treated.results().forEach(result -> counts.merge(result.fate(), 1L, Long::sum));
        return new RenewalProgress(due, found + more, counts, now);
    }

    public long count(Fate fate) {
        return fates.getOrDefault(fate, 0L);
    }

    /** How many it treated itself. */
    public long done() {
        return fates.values().stream().mapToLong(Long::longValue).sum();
    }

    /** At least none, also where more became due meanwhile. */
    public long left() {
        return Math.max(0, due - found);
    }

    /** How many it treated in a second, rounded down; none before any time has passed. */
    public long perSecond() {
        long millis = elapsed.toMillis();
        return millis == 0 ? 0 : done() * 1000 / millis;
    }
}
