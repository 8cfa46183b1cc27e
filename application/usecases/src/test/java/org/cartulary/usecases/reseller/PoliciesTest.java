package org.cartulary.usecases.reseller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Refusals.codeOf;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.invoice.ReminderSchedule;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.permission.Grant;
import org.cartulary.domain.reseller.Policies;
import org.cartulary.domain.subscription.DunningSchedule;
import org.cartulary.domain.subscription.NoticeDays;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.ports.reseller.SetPolicies;
import org.cartulary.usecases.renewal.TrialShop;
import org.cartulary.usecases.story.Catalogue;
import org.cartulary.usecases.story.ScriptedGateway;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.Test;

/** A reseller that tries twice, reminds on the third day and tells earlier than others. */
class PoliciesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-31");
    private static final Policies OWN = new Policies(
            new DunningSchedule(List.of(2, 4), 2), new ReminderSchedule(List.of(3)), new NoticeDays(60, 10, 3));

    private final World world = new World();
    private final TrialShop tried = new TrialShop(world).permitsAll();
    private final Shop shop = tried.shop;

    @Test
    void areTheUsualOnesUntilTheResellerSetsItsOwn() {
        assertThat(world.does().policiesOfReseller().ask(shop.owner()))
                .isEqualTo(Policies.usual(DunningSchedule.DEFAULT, ReminderSchedule.DEFAULT));

        assertThat(set(OWN)).isEqualTo(OWN);

        assertThat(world.does().policiesOfReseller().ask(shop.owner())).isEqualTo(OWN);
        Shop other = Shop.named("agence-rouge", world);
        assertThat(world.does().policiesOfReseller().ask(other.owner()).dunning())
                .isEqualTo(DunningSchedule.DEFAULT);
    }

    @Test
    void areForTheResellerToSet() {
        assertThat(codeOf(
                        () -> world.does().setPolicies().handle(new SetPolicies.Command(tried.client.contact(), OWN))))
                .isEqualTo("access.scope-missing");
    }

    @Test
    void decideWhatFollowsAPaymentThatFails() {
        set(OWN);
        SubscriptionId seats = buys(PurchaseMode.CLIENT_CARD);
        LocalDate due = TODAY.plusMonths(1).withDayOfMonth(30);
        List<String> states = new ArrayList<>();
        for (LocalDate day = due; !day.isAfter(due.plusDays(10)); day = day.plusDays(1)) {
            on(day);
            world.gateway().next(ScriptedGateway.Fate.DECLINED);
            if (!world.does().renewSubscriptions().handle().results().isEmpty()) {
                states.add(day + " " + read(seats).state());
            }
        }
        assertThat(states).containsExactly("2026-04-30 active", "2026-05-02 suspended", "2026-05-04 expired");
    }

    @Test
    void decideWhenAnInvoiceIsRemindedOf() {
        set(OWN);
        shop.grants(
                tried.client,
                new Grant(Set.of(Act.PURCHASE), Set.of(), Set.of(PurchaseMode.CLIENT_INVOICE), null, null, null));
        buys(PurchaseMode.CLIENT_INVOICE);
        LocalDate dueOn = TODAY.plusDays(14);
        List<LocalDate> reminded = new ArrayList<>();
        for (LocalDate day = TODAY; !day.isAfter(dueOn.plusDays(30)); day = day.plusDays(1)) {
            on(day);
            if (world.does().remindOfInvoices().handle() > 0) {
                reminded.add(day);
            }
        }
        assertThat(reminded).containsExactly(dueOn.plusDays(3));
    }

    @Test
    void stopRemindersThatWereToCome() {
        set(OWN);
        shop.grants(
                tried.client,
                new Grant(Set.of(Act.PURCHASE), Set.of(), Set.of(PurchaseMode.CLIENT_INVOICE), null, null, null));
        buys(PurchaseMode.CLIENT_INVOICE);
        set(new Policies(OWN.dunning(), new ReminderSchedule(List.of()), OWN.notices()));

        on(TODAY.plusDays(40));
        world.does().remindOfInvoices().handle();
        world.deliver();

        assertThat(world.postbox().to(tried.client.email(), MailTemplate.INVOICE_NOTICE))
                .isEmpty();
    }

    @Test
    void decideHowFarAheadATrialIsToldAlsoOneThatHasBegun() {
        tried.offers(14).withCard().buys(PurchaseMode.CLIENT_CARD);
        set(OWN);
        LocalDate ends = TODAY.plusDays(14);
        List<LocalDate> told = new ArrayList<>();
        for (LocalDate day = TODAY; day.isBefore(ends); day = day.plusDays(1)) {
            on(day);
            if (world.does().noticeRenewals().handle() > 0) {
                told.add(day);
            }
        }
        assertThat(told).containsExactly(ends.minusDays(3));
    }

    @Test
    void tellATrialThatIsNoLongerThanItsNoticeAtItsStartAlone() {
        tried.offers(3).withCard().buys(PurchaseMode.CLIENT_CARD);
        set(OWN);
        world.does().noticeRenewals().handle();
        on(TODAY.plusDays(2));
        world.does().noticeRenewals().handle();
        world.deliver();

        assertThat(world.postbox().to(tried.client.email(), MailTemplate.TRIAL_NOTICE))
                .hasSize(1);
    }

    private Policies set(Policies policies) {
        return world.does().setPolicies().handle(new SetPolicies.Command(shop.owner(), policies));
    }

    private SubscriptionId buys(PurchaseMode mode) {
        tried.withCard();
        return Shop.booked(shop.checksOut(shop.cart(tried.client, Catalogue.SEATS), mode))
                .started()
                .get(0);
    }

    private Subscription read(SubscriptionId id) {
        return world.does().subscriptionsOfReseller().one(shop.owner(), id);
    }

    private void on(LocalDate day) {
        world.clock()
                .set(day.atTime(LocalTime.NOON)
                        .atZone(ZoneId.of("Europe/Paris"))
                        .toInstant());
    }
}
