package org.cartulary.usecases.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.HOSTING;
import static org.cartulary.usecases.story.Refusals.codeOf;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.permission.Grant;
import org.cartulary.domain.subscription.Entitlement;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.ports.subscription.PauseSubscription;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Postbox;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.Test;

class PauseSubscriptionTest {

    private final World world = new World();
    private final Shop shop = Shop.in(world);
    private final ActiveClient client = shop.client("Ada");
    private final SubscriptionId hosting = Shop.booked(shop.pays(shop.sends(shop.cart(client, HOSTING)), "tok_visa"))
            .started()
            .get(0);
    private final PauseSubscription pauses = world.does().pauseSubscription();

    @Test
    void keepsItFromUseAndGivesTheDaysBack() {
        Subscription paused = pauses.pause(client.contact(), hosting, 1L);
        assertThat(ground()).isEqualTo(Entitlement.Ground.PAUSED);
        assertThat(paused.nextPayment()).isEmpty();
        world.passes(Duration.ofDays(20));

        Subscription resumed = pauses.resume(client.contact(), hosting, 2L);

        assertThat(ground()).isEqualTo(Entitlement.Ground.PAID);
        assertThat(resumed.nextPayment()).contains(LocalDate.parse("2027-04-20"));
        assertThat(resumed.termEnds()).isEqualTo(LocalDate.parse("2029-04-20"));
        world.deliver();
        assertThat(Postbox.says(
                        world.postbox().newestTo(client.email(), MailTemplate.SUBSCRIPTION_NOTICE), "isResumed"))
                .isEqualTo("true");
    }

    @Test
    void isDoneByTheResellerOnlyUnderTheActChange() {
        assertThat(codeOf(() -> pauses.pause(shop.owner(), hosting, null))).isEqualTo("permission.not-granted");
        shop.grants(client, new Grant(Set.of(Act.CHANGE), Set.of(), Set.of(), null, null, null));

        pauses.pause(shop.owner(), hosting, null);

        assertThat(codeOf(() -> pauses.pause(shop.owner(), hosting, null))).isEqualTo("subscription.not-in-force");
        pauses.resume(shop.owner(), hosting, null);
        assertThat(codeOf(() -> pauses.resume(shop.owner(), hosting, null))).isEqualTo("subscription.not-paused");
    }

    @Test
    void endsWithTheSubscriptionThatIsCancelledMeanwhile() {
        pauses.pause(client.contact(), hosting, null);
        world.does()
                .cancelSubscription()
                .cancel(new org.cartulary.ports.subscription.CancelSubscription.Command(
                        client.contact(), hosting, org.cartulary.domain.subscription.Timing.NOW, null));

        assertThat(ground()).isEqualTo(Entitlement.Ground.ENDED);
        assertThat(codeOf(() -> pauses.resume(client.contact(), hosting, null))).isEqualTo("subscription.no-such-move");
    }

    private Entitlement.Ground ground() {
        return world.does()
                .entitlementOfSubscription()
                .ask(client.contact(), hosting)
                .ground();
    }
}
