package org.cartulary.usecases.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.catalog.BookMarket.EVERYONE;
import static org.cartulary.usecases.catalog.BookMarket.SCHOOLS;
import static org.cartulary.usecases.catalog.BookMarket.TODAY;
import static org.cartulary.usecases.story.Catalogue.ANNUAL;
import static org.cartulary.usecases.story.Catalogue.HOSTING;
import static org.cartulary.usecases.story.Catalogue.MONTHLY;
import static org.cartulary.usecases.story.Catalogue.SEATS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cartulary.domain.catalog.Audience;
import org.cartulary.domain.catalog.BookRule;
import org.cartulary.domain.catalog.PriceBookId;
import org.cartulary.domain.subscription.BookEffect;
import org.cartulary.domain.subscription.EffectTotal;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.Timing;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.catalog.EffectOfPriceBook.Effect;
import org.cartulary.ports.subscription.CancelSubscription;
import org.cartulary.ports.subscription.SetRenewal;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Rows;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** One shop publishes a book and another, which is the same otherwise, does not: both renew as the book's effect has said. */
class ForetoldRenewalsTest {

    private static final LocalDate FROM = LocalDate.parse("2026-06-10");

    @Test
    void comeAsTheEffectOfTheBookSaid() {
        Town with = new Town();
        Town without = new Town();
        List<BookEffect> foretold = Rows.all(page -> with.market
                .effect(with.asked, FROM, new PageRequest(2, page.after()))
                .page());
        assertThat(foretold).extracting(BookEffect::subscription).containsExactlyInAnyOrderElementsOf(with.affected);
        with.market.publishes(with.asked, FROM);

        for (LocalDate day = TODAY; day.isBefore(LocalDate.parse("2026-08-02")); day = day.plusDays(1)) {
            with.market.livesThrough(day);
            without.market.livesThrough(day);
            for (BookEffect effect : foretold) {
                Money after = with.market.read(effect.subscription()).terms().recurring();
                Money before =
                        without.market.read(effect.subscription()).terms().recurring();
                if (day.isBefore(effect.day())) {
                    assertThat(after).isEqualTo(before);
                } else {
                    assertThat(after).as(day.toString()).isEqualTo(effect.after());
                    assertThat(before).as(day.toString()).isEqualTo(effect.before());
                }
            }
        }
        assertThat(with.rest()).isEqualTo(without.rest());
    }

    @Test
    void addUpToTheTotalsOfAllPages() {
        Town town = new Town();
        Effect all = town.market.effect(town.asked, FROM, new PageRequest(PageRequest.MOST, null));
        List<EffectTotal> totals = new ArrayList<>();
        PageRequest request = new PageRequest(1, null);
        for (Effect effect = town.market.effect(town.asked, FROM, request); ; ) {
            totals.addAll(effect.totals());
            if (effect.page().next() == null) {
                break;
            }
            effect = town.market.effect(
                    town.asked, FROM, new PageRequest(1, effect.page().next()));
        }

        assertThat(all.totals()).hasSize(1);
        EffectTotal sum = all.totals().get(0);
        assertThat(totals.stream().map(EffectTotal::before).reduce(Money::plus)).contains(sum.before());
        assertThat(totals.stream().map(EffectTotal::after).reduce(Money::plus)).contains(sum.after());
        assertThat(totals).hasSize(sum.subscriptions());
    }

    /** A few clients, some of a group; two books that are published, and one for the group of which it is asked. */
    private static final class Town {

        final BookMarket market = new BookMarket();
        final ActiveClient school = market.client("Ada", SCHOOLS);
        final ActiveClient college = market.client("Bob", SCHOOLS);
        final ActiveClient shop = market.client("Eve", null);
        final List<SubscriptionId> affected = new ArrayList<>();
        final List<SubscriptionId> others = new ArrayList<>();
        final PriceBookId asked;

        Town() {
            market.publishes(
                    market.drafts(EVERYONE, BookRule.MOVE_AT_RENEWAL, Map.of(SEATS, "4.50")),
                    LocalDate.parse("2026-05-15"));
            market.publishes(
                    market.drafts(EVERYONE, BookRule.MOVE_AT_RENEWAL, Map.of(HOSTING, "9.00")),
                    LocalDate.parse("2026-06-20"));
            affected.add(market.buys(school, SEATS, 12, MONTHLY));
            affected.add(market.buys(school, HOSTING, 1, MONTHLY));
            others.add(market.buys(school, HOSTING, 1, ANNUAL));
            others.add(market.buys(shop, SEATS, 3, MONTHLY));
            market.livesThrough(TODAY.plusDays(9));
            affected.add(market.buys(college, SEATS, 1, MONTHLY));
            SubscriptionId ends = market.buys(college, SEATS, 2, MONTHLY);
            market.world
                    .does()
                    .cancelSubscription()
                    .cancel(new CancelSubscription.Command(
                            college.contact(), ends, new Timing.On(LocalDate.parse("2026-06-30")), null));
            SubscriptionId byHand = market.buys(college, SEATS, 2, MONTHLY);
            market.world.does().setRenewal().handle(new SetRenewal.Command(college.contact(), byHand, true, null));
            SubscriptionId own = market.buys(college, HOSTING, 1, MONTHLY);
            market.publishes(
                    market.drafts(
                            new Audience.OfClient(college.id()), BookRule.MOVE_AT_RENEWAL, Map.of(HOSTING, "8.00")),
                    LocalDate.parse("2026-04-20"));
            others.add(own);
            asked = market.drafts(
                    new Audience.OfGroup(SCHOOLS), BookRule.MOVE_AT_RENEWAL, Map.of(SEATS, "5.00", HOSTING, "10.00"));
        }

        Map<SubscriptionId, Money> rest() {
            Map<SubscriptionId, Money> amounts = new HashMap<>();
            others.forEach(id -> amounts.put(id, market.read(id).terms().recurring()));
            return amounts;
        }
    }
}
