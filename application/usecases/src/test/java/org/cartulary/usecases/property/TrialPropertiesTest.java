package org.cartulary.usecases.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.subscription.Entitlement;
import org.cartulary.domain.subscription.RenewedPeriod;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.SubscriptionState;
import org.cartulary.usecases.renewal.TrialShop;
import org.cartulary.usecases.story.Catalogue;
import org.cartulary.usecases.story.ScriptedGateway.Fate;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whenever a trial begins, however long it is and whatever the card says: nothing is charged before its end, and one first period after. */
class TrialPropertiesTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    /** Days after the first try that failed, by the schedule as it is documented. */
    private static final List<Integer> TRIES = List.of(0, 1, 3, 7, 14, 30);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void chargeNothingBeforeTheirEndAndOneFirstPeriodAfterIt(long seed) {
        Random lot = new Random(seed);
        for (int some = 0; some < 60; some++) {
            one(lot.nextInt(731), 1 + lot.nextInt(60), lot.nextInt(24), lot.nextInt(TRIES.size() + 1));
        }
    }

    @Test
    void chargeRightForASeedThatNobodyChose() {
        chargeNothingBeforeTheirEndAndOneFirstPeriodAfterIt(System.nanoTime());
    }

    private static void one(int start, int days, int hour, int failing) {
        World world = new World();
        LocalDate from = LocalDate.of(2027, 1, 1).plusDays(start);
        String named = days + " days from " + from + " at " + hour + ", " + failing + " refused";
        put(world, from, hour);
        TrialShop tried = new TrialShop(world).offers(days).permitsAll().withCard();
        SubscriptionId id = tried.buys(PurchaseMode.CLIENT_CARD).started().get(0);
        LocalDate end = from.plusDays(days);
        LocalDate paidOn = failing < TRIES.size() ? end.plusDays(TRIES.get(failing)) : null;
        for (int i = 0; i < failing; i++) {
            world.gateway().next(Fate.DECLINED);
        }

        for (LocalDate day = from; !day.isAfter(end.plusDays(31)); day = day.plusDays(1)) {
            put(world, day, hour);
            world.does().noticeRenewals().handle();
            world.does().renewSubscriptions().handle();
            world.passes(Duration.ofMinutes(1));
            world.does().renewSubscriptions().handle();

            Subscription seats = read(tried, id);
            boolean paid = paidOn != null && !day.isBefore(paidOn);
            assertThat(seats.state()).as("%s on %s", named, day).isEqualTo(state(day, end, paid));
            assertThat(Entitlement.of(seats, day).usable())
                    .as("%s on %s", named, day)
                    .isEqualTo(day.isBefore(end) || paid);
            assertThat(world.gateway().ledger().isEmpty())
                    .as("%s on %s", named, day)
                    .isEqualTo(!paid);
        }
        BillingPeriod first = new BillingPeriod(end, end.plusMonths(1));
        List<BillingPeriod> renewed = world.stores().subscriptions().periods(tried.shop.reseller(), id).stream()
                .map(RenewedPeriod::period)
                .toList();
        assertThat(Collections.frequency(renewed, first)).as(named).isEqualTo(paidOn == null ? 0 : 1);
        assertThat(world.gateway().ledger().values())
                .as(named)
                .hasSameSizeAs(renewed)
                .allMatch(Catalogue.eur("5.04")::equals);
    }

    private static SubscriptionState state(LocalDate day, LocalDate end, boolean paid) {
        if (paid) {
            return SubscriptionState.ACTIVE;
        }
        if (day.isBefore(end)) {
            return SubscriptionState.TRIAL;
        }
        return day.isBefore(end.plusDays(30)) ? SubscriptionState.SUSPENDED : SubscriptionState.EXPIRED;
    }

    private static Subscription read(TrialShop tried, SubscriptionId id) {
        return tried.world.does().subscriptionsOfReseller().one(tried.shop.owner(), id);
    }

    private static void put(World world, LocalDate day, int hour) {
        world.clock().set(day.atTime(hour, 15).atZone(PARIS).toInstant());
    }
}
