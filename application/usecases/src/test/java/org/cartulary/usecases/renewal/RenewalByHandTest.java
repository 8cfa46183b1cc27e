package org.cartulary.usecases.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.HOSTING;
import static org.cartulary.usecases.story.Catalogue.SEATS;
import static org.cartulary.usecases.story.Refusals.codeOf;

import java.time.LocalDate;
import java.util.Set;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.permission.Grant;
import org.cartulary.domain.subscription.Entitlement.Ground;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.SubscriptionState;
import org.cartulary.ports.cart.AddRenewal;
import org.cartulary.ports.renewal.RenewalReport.Fate;
import org.cartulary.ports.subscription.SetRenewal;
import org.cartulary.usecases.story.Postbox;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.Test;

/** Seats by the month, bought on the last of March and paid for until the last of April. */
class RenewalByHandTest {

    private final World world = new World();
    private final RenewingShop paris = new RenewingShop(world);
    private final SubscriptionId seats = paris.bought(SEATS).get(0);

    @Test
    void lapsesWhenNobodyRenewsItInTime() {
        paris.permitsRenewals();
        byHand(true);

        assertThat(paris.on("2026-04-29").renews().results()).isEmpty();
        assertThat(paris.on("2026-04-30").fate()).isEqualTo(Fate.LAPSED);

        assertThat(paris.read(seats).state()).isEqualTo(SubscriptionState.EXPIRED);
        assertThat(paris.entitlement(seats).ground()).isEqualTo(Ground.ENDED);
        assertThat(world.gateway().ledger()).hasSize(1);
        assertThat(paris.renews().results()).isEmpty();
        world.deliver();
        var mail = world.postbox().newestTo(paris.client.email(), MailTemplate.SUBSCRIPTION_NOTICE);
        assertThat(Postbox.says(mail, "isEnded")).isEqualTo("true");
    }

    @Test
    void neverLapsesAheadOfItsDay() {
        byHand(true);

        var report = world.does().renewSubscriptions().handle(LocalDate.parse("2026-12-31"));

        assertThat(report.results()).isEmpty();
        assertThat(paris.read(seats).state()).isEqualTo(SubscriptionState.ACTIVE);
    }

    @Test
    void goesOnWhenItIsRenewedAsALineOfACart() {
        byHand(true);
        var cart = paris.shop.cart(paris.client);
        world.does().addRenewal().handle(new AddRenewal.Command(paris.shop.owner(), cart, seats, null, null));
        Shop.booked(paris.shop.pays(paris.shop.sends(cart), null));

        assertThat(paris.on("2026-04-30").renews().results()).isEmpty();
        assertThat(paris.read(seats).paidThrough()).isEqualTo("2026-05-31");
        assertThat(paris.on("2026-05-31").fate()).isEqualTo(Fate.LAPSED);
    }

    @Test
    void renewsByItselfAgainWhenTheOwnerSaysSo() {
        paris.permitsRenewals();
        byHand(true);
        byHand(false);

        assertThat(paris.on("2026-04-30").fate()).isEqualTo(Fate.RENEWED);
        assertThat(paris.happened()).contains("subscription.renews-by-hand", "subscription.renews-by-itself");
    }

    @Test
    void isForTheResellerToDecideOnlyAsFarAsTheClientPermits() {
        assertThat(codeOf(() -> resellerSets(true))).isEqualTo("permission.not-granted");
        paris.shop.grants(paris.client, new Grant(Set.of(Act.CANCEL), Set.of(), Set.of(), null, null, null));

        resellerSets(true);

        assertThat(codeOf(() -> resellerSets(false))).isEqualTo("permission.not-granted");
    }

    @Test
    void isToldAWeekAheadThatItLapsesOnce() {
        byHand(true);

        assertThat(told("2026-04-22")).isZero();
        assertThat(told("2026-04-23")).isEqualTo(1);
        assertThat(told("2026-04-24")).isZero();

        world.deliver();
        var mail = world.postbox().newestTo(paris.client.email(), MailTemplate.RENEWAL_NOTICE);
        assertThat(Postbox.says(mail, "isToLapse")).isEqualTo("true");
        assertThat(Postbox.says(mail, "day")).isEqualTo("April 30, 2026");
    }

    @Test
    void isToldAMonthAheadThatAYearBeginsAndNotThatAMonthDoes() {
        paris.bought(HOSTING);

        assertThat(told("2027-02-28")).isZero();
        assertThat(told("2027-03-01")).isEqualTo(1);

        world.deliver();
        var mail = world.postbox().newestTo(paris.client.email(), MailTemplate.RENEWAL_NOTICE);
        assertThat(Postbox.says(mail, "isRenewed")).isEqualTo("true");
        assertThat(Postbox.says(mail, "total")).isEqualTo("€120.00");
    }

    private int told(String day) {
        paris.on(day);
        return world.does().noticeRenewals().handle();
    }

    private void byHand(boolean byHand) {
        world.does().setRenewal().handle(new SetRenewal.Command(paris.client.contact(), seats, byHand, null));
    }

    private void resellerSets(boolean byHand) {
        world.does().setRenewal().handle(new SetRenewal.Command(paris.shop.owner(), seats, byHand, null));
    }
}
