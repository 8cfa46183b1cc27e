package org.cartulary.usecases.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Refusals.codeOf;

import java.time.Duration;
import java.util.Set;
import org.cartulary.domain.Refused;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.domain.permission.Grant;
import org.cartulary.domain.permission.Permission;
import org.cartulary.domain.permission.PermissionState;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.ports.permission.RequestAccess;
import org.cartulary.ports.permission.RevokePermission;
import org.cartulary.ports.permission.SetAccessLevel;
import org.cartulary.ports.permission.SetPermission;
import org.cartulary.usecases.fault.Threads;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Postbox;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Asking for access, granting it by both doors, and taking it back. */
class SetPermissionTest {

    private static final Grant GRANT = Shop.purchases("10.00", "20.00");

    private final World world = new World();
    private final Shop shop = Shop.in(world);
    private final ActiveClient client = shop.client("Ada");

    @Test
    void isGrantedByTheClientAlone() {
        ActiveClient other = shop.client("Bob");

        assertThat(codeOf(() -> set(shop.owner(), GRANT, null))).isEqualTo("permission.only-the-client-grants");
        assertThat(codeOf(() -> set(new Actor.Operator(shop.reseller()), GRANT, null)))
                .isEqualTo("permission.only-the-client-grants");
        assertThat(codeOf(() -> set(other.contact(), GRANT, null))).isEqualTo("client.unknown");
        assertThat(set(client.contact(), GRANT, null).grant()).isEqualTo(GRANT);
    }

    @Test
    void refusesCapsInAnotherCurrencyThanTheClients() {
        Grant perOrder = capped(Money.parse("PLN 10.00"), null);
        Grant perMonth = capped(null, Money.parse("USD 10.00"));

        assertThat(codeOf(() -> set(client.contact(), perOrder, null))).isEqualTo("permission.cap-in-other-currency");
        assertThat(codeOf(() -> set(client.contact(), perMonth, null))).isEqualTo("permission.cap-in-other-currency");
        assertThat(standing()).isNull();
    }

    @Test
    void countsEachGrantAndTellsTheReseller() {
        set(client.contact(), GRANT, null);
        assertThat(set(client.contact(), Shop.purchases(null, null), null).grantVersion())
                .isEqualTo(2);
        world.deliver();

        assertThat(world.postbox().to(shop.email(), MailTemplate.RESELLER_NOTICE))
                .filteredOn(mail -> Postbox.says(mail, "isGranted").equals("true"))
                .hasSize(2);
    }

    @Test
    void refusesAVersionThatNoLongerStands() {
        assertThat(codeOf(() -> set(client.contact(), GRANT, 1L))).isEqualTo("version.stale");
        long first = set(client.contact(), GRANT, 0L).version();

        assertThat(codeOf(() -> set(client.contact(), GRANT, 0L))).isEqualTo("version.stale");
        assertThat(set(client.contact(), GRANT, first).version()).isEqualTo(first + 1);
    }

    @Test
    void isTakenBackByTheClientAlone() {
        assertThat(codeOf(() -> revoke(client.contact()))).isEqualTo("permission.not-granted");
        set(client.contact(), GRANT, null);
        assertThat(codeOf(() -> revoke(shop.owner()))).isEqualTo("permission.only-the-client-grants");
        assertThat(codeOf(() -> revoke(shop.client("Bob").contact()))).isEqualTo("client.unknown");

        Permission revoked = revoke(client.contact());

        assertThat(revoked.state()).isEqualTo(PermissionState.REVOKED);
        assertThat(revoked.grant()).isEqualTo(Grant.NOTHING);
        world.deliver();
        assertThat(Postbox.says(world.postbox().newestTo(shop.email(), MailTemplate.RESELLER_NOTICE), "isRevoked"))
                .isEqualTo("true");
    }

    @Test
    void isAskedForByMailAndGrantedByItsLinkOnce() {
        assertThat(request().state()).isEqualTo(PermissionState.REQUESTED);
        assertThat(standing()).isNotNull().returns(PermissionState.REQUESTED, permission -> permission.state());
        String link = shop.link(client.email(), MailTemplate.ACCESS_REQUEST);

        assertThat(follow(link).state()).isEqualTo(PermissionState.GRANTED);
        assertThat(codeOf(() -> follow(link))).isEqualTo("token.used");
    }

    @Test
    void leavesWhatIsGrantedWhileTheResellerAsksAgain() {
        Permission granted = set(client.contact(), GRANT, null);

        assertThat(request()).isEqualTo(granted);
        assertThat(shop.link(client.email(), MailTemplate.ACCESS_REQUEST)).isNotEmpty();
        revoke(client.contact());
        assertThat(request().state()).isEqualTo(PermissionState.REQUESTED);
    }

    @Test
    void isAskedForOfAnActiveClientAlone() {
        var invited = shop.invites("Bob");
        assertThat(codeOf(() ->
                        world.does().requestAccess().handle(new RequestAccess.Command(shop.owner(), invited.id()))))
                .isEqualTo("client.not-accepted");
        world.does().suspendClient().suspend(shop.owner(), client.id());
        assertThat(codeOf(this::request)).isEqualTo("client.suspended");
    }

    @Test
    void refusesALinkOfFourteenDaysAgo() {
        request();
        String link = shop.link(client.email(), MailTemplate.ACCESS_REQUEST);
        world.passes(Duration.ofDays(14));

        assertThat(codeOf(() -> follow(link))).isEqualTo("token.expired");
        assertThat(codeOf(() -> follow("access.nonsense"))).isEqualTo("token.unknown");
    }

    @Test
    void keepsTheLinkWhenTheGrantIsRefused() {
        request();
        String link = shop.link(client.email(), MailTemplate.ACCESS_REQUEST);
        Grant wrong = capped(Money.parse("PLN 10.00"), null);
        assertThat(codeOf(() -> world.does().setAccessLevel().handle(new SetAccessLevel.Command(link, wrong))))
                .isEqualTo("permission.cap-in-other-currency");

        assertThat(follow(link).state()).isEqualTo(PermissionState.GRANTED);
    }

    @Test
    void isSetOnceByALinkHoweverManyFollowItAtTheSameMoment() {
        request();
        String link = shop.link(client.email(), MailTemplate.ACCESS_REQUEST);

        assertThat(Threads.together(6, thread -> endOf(link))).containsOnlyOnce("granted");
        assertThat(java.util.Objects.requireNonNull(standing()).grantVersion()).isEqualTo(1);
    }

    private Permission set(Actor actor, Grant grant, @Nullable Long version) {
        return world.does().setPermission().handle(new SetPermission.Command(actor, client.id(), grant, version));
    }

    private Permission revoke(Actor actor) {
        return world.does().revokePermission().handle(new RevokePermission.Command(actor, client.id()));
    }

    private Permission request() {
        return world.does().requestAccess().handle(new RequestAccess.Command(shop.owner(), client.id()));
    }

    private Permission follow(String link) {
        return world.does().setAccessLevel().handle(new SetAccessLevel.Command(link, GRANT));
    }

    private String endOf(String link) {
        try {
            return follow(link).state().toString();
        } catch (Refused refused) {
            return refused.refusal().code();
        }
    }

    private @Nullable Permission standing() {
        return world.does().permissionOfClient().ask(shop.owner(), client.id()).orElse(null);
    }

    private static Grant capped(@Nullable Money perOrder, @Nullable Money perMonth) {
        return new Grant(GRANT.acts(), Set.of(), GRANT.payerModes(), perOrder, perMonth, null);
    }
}
