package org.cartulary.testkit.law;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.money.BillingSchedule;
import org.cartulary.domain.proration.Proration;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Random cases, with more than their share of those at which prorations break. */
final class PaidPeriods {

    private static final int[] CYCLES = {1, 1, 1, 2, 3, 6, 12, 24, 36};

    private static final List<ZoneId> ZONES = Stream.of(
                    "UTC",
                    "Europe/Warsaw",
                    "America/New_York",
                    "America/Sao_Paulo",
                    "America/St_Johns",
                    "Africa/Cairo",
                    "Asia/Kathmandu",
                    "Australia/Lord_Howe",
                    "Pacific/Apia",
                    "Pacific/Chatham")
            .map(ZoneId::of)
            .toList();

    private static final List<CurrencyUnit> CURRENCIES =
            Stream.of("EUR", "PLN", "JPY", "KWD").map(CurrencyUnit::of).toList();

    private final SplittableRandom random;
    private final Proration proration;

    PaidPeriods(long seed, Proration proration) {
        this.random = new SplittableRandom(seed);
        this.proration = proration;
    }

    PaidPeriod next() {
        BillingPeriod period = period();
        ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
        CurrencyUnit currency = CURRENCIES.get(random.nextInt(CURRENCIES.size()));
        List<Instant> instants =
                Stream.generate(() -> instant(period, zone)).limit(6).sorted().toList();
        return new PaidPeriod(
                proration,
                period,
                zone,
                instants,
                Stream.generate(() -> amount(currency)).limit(6).toList());
    }

    /** Half of the anchors stand at the end of a month. */
    private BillingPeriod period() {
        LocalDate anchor = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(366 * 25));
        if (random.nextBoolean()) {
            anchor = anchor.withDayOfMonth(anchor.lengthOfMonth() - random.nextInt(3));
        }
        int months = CYCLES[random.nextInt(CYCLES.length)];
        return new BillingSchedule(anchor, new BillingCycle(months)).period(random.nextInt(600 / months));
    }

    /** Some at the start of a day to the second, some within two hours of one, the others anywhere. */
    private Instant instant(BillingPeriod period, ZoneId zone) {
        Instant start = period.start().atStartOfDay(zone).toInstant();
        Instant end = period.end().atStartOfDay(zone).toInstant();
        Instant any =
                start.plusNanos(random.nextLong(Duration.between(start, end).toNanos() / 1_000) * 1_000);
        Instant midnight = any.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
        return switch (random.nextInt(4)) {
            case 0 -> midnight;
            case 1 -> midnight.plusSeconds(random.nextInt(14_400) - 7_200L);
            default -> any;
        };
    }

    /** Of every magnitude from one minor unit to ten digits, and now and then none at all. */
    private Money amount(CurrencyUnit currency) {
        long most = (long) Math.pow(10, random.nextInt(11));
        return Money.ofMinor(currency, random.nextLong(most + 1));
    }
}
