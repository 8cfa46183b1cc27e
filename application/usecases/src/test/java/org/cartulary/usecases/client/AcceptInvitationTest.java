package org.cartulary.usecases.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Refusals.codeOf;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.cartulary.domain.Refused;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.ClientState;
import org.cartulary.domain.client.InvitationState;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.domain.permission.Grant;
import org.cartulary.domain.permission.PermissionState;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.persistence.memory.InMemoryStore;
import org.cartulary.ports.client.AcceptInvitation;
import org.cartulary.ports.client.InviteClient;
import org.cartulary.ports.client.RevokeInvitation;
import org.cartulary.usecases.fault.SideBySide;
import org.cartulary.usecases.fault.Threads;
import org.cartulary.usecases.story.Catalogue;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AcceptInvitationTest {

    private final SideBySide sideBySide = new SideBySide(new InMemoryStore());
    private final World world = new World(sideBySide.stores());
    private final Shop shop = Shop.in(world);
    private final Client invited = shop.invites("Ada");
    private final String token = shop.link(invited.accountOwner().email(), MailTemplate.INVITATION);

    @Test
    void activatesTheClientAndGivesItsAccountOwnerAKey() {
        var accepted = accept(token, null);

        assertThat(accepted.client().state()).isEqualTo(ClientState.ACTIVE);
        assertThat(world.does().authenticate().handle(accepted.secret()))
                .isEqualTo(new Actor.ClientContact(invited.accountOwner().id(), invited.id(), shop.reseller()));
        assertThat(invitationState()).isEqualTo(InvitationState.ACCEPTED);
        assertThat(permission()).isNull();
    }

    @Test
    void grantsAPermissionInTheSameAct() {
        accept(token, Shop.purchases("10.00", null));

        assertThat(permission()).isEqualTo(PermissionState.GRANTED);
    }

    @Test
    void acceptsNothingWhenTheGrantIsRefused() {
        Grant inPounds =
                new Grant(Shop.purchases(null, null).acts(), Set.of(), Set.of(), Money.parse("GBP 10.00"), null, null);

        assertThat(codeOf(() -> accept(token, inPounds))).isEqualTo("permission.cap-in-other-currency");
        assertThat(invitationState()).isEqualTo(InvitationState.INVITED);
        assertThat(accept(token, null).client().state()).isEqualTo(ClientState.ACTIVE);
    }

    @Test
    void welcomesTheClientAndTellsTheReseller() {
        accept(token, null);
        world.deliver();

        assertThat(world.postbox().to(invited.accountOwner().email(), MailTemplate.WELCOME))
                .hasSize(1);
        assertThat(world.postbox().to(shop.email(), MailTemplate.RESELLER_NOTICE))
                .hasSize(1);
    }

    @Test
    void refusesASecondTime() {
        accept(token, null);

        assertThat(codeOf(() -> accept(token, null))).isEqualTo("token.used");
    }

    @Test
    void isAcceptedOnceHoweverManyTryAtTheSameMoment() {
        List<String> ends = Threads.together(8, thread -> endOf(token));

        assertThat(ends).containsOnlyOnce("accepted").containsOnly("accepted", "token.used");
    }

    @Test
    void refusesAnInvitationFromTheInstantAtWhichItExpires() {
        world.passes(Duration.ofDays(14));

        assertThat(codeOf(() -> accept(token, null))).isEqualTo("token.expired");
        assertThat(invitationState()).isEqualTo(InvitationState.EXPIRED);
    }

    @Test
    void acceptsUntilJustBeforeIt() {
        world.passes(Duration.ofDays(14).minusNanos(1_000));

        assertThat(accept(token, null).client().state()).isEqualTo(ClientState.ACTIVE);
    }

    @Test
    void refusesARevokedInvitation() {
        world.does().revokeInvitation().handle(new RevokeInvitation.Command(shop.owner(), invited.id()));

        assertThat(codeOf(() -> accept(token, null))).isEqualTo("token.unknown");
    }

    @Test
    void refusesAnInvitationThatIsRevokedAtTheSameMoment() {
        sideBySide.beforeNextCommit(
                () -> world.does().revokeInvitation().handle(new RevokeInvitation.Command(shop.owner(), invited.id())));

        assertThat(codeOf(() -> accept(token, null))).isEqualTo("token.unknown");
        assertThat(client().state()).isEqualTo(ClientState.INVITED);
    }

    @Test
    void refusesTheOlderOfTwoInvitations() {
        world.does().inviteClient().handle(new InviteClient.Command(shop.owner(), invited.id()));

        assertThat(codeOf(() -> accept(token, null))).isEqualTo("token.unknown");
        assertThat(shop.accepts(invited).client().state()).isEqualTo(ClientState.ACTIVE);
    }

    @Test
    void leavesNoInvitationOpenThatIsSentAtTheSameMoment() {
        sideBySide.beforeNextCommit(() -> accept(token, null));

        assertThat(codeOf(
                        () -> world.does().inviteClient().handle(new InviteClient.Command(shop.owner(), invited.id()))))
                .isEqualTo("invitation.already-accepted");
    }

    @Test
    void refusesALinkThatIsForSomethingElse() {
        var client = shop.accepts(invited);
        String offer = shop.sends(shop.cart(client, Catalogue.HOSTING));

        assertThat(codeOf(() -> accept(offer, null))).isEqualTo("token.unknown");
    }

    @Test
    void refusesTextThatIsNoToken() {
        assertThat(codeOf(() -> accept("abc", null))).isEqualTo("token.unknown");
        assertThat(codeOf(() -> accept(token + "x", null))).isEqualTo("token.unknown");
    }

    private AcceptInvitation.Accepted accept(String link, @Nullable Grant grant) {
        return world.does().acceptInvitation().handle(new AcceptInvitation.Command(link, grant));
    }

    private String endOf(String link) {
        try {
            accept(link, null);
            return "accepted";
        } catch (Refused refused) {
            return refused.refusal().code();
        }
    }

    private Client client() {
        return world.does().clientsOfReseller().one(shop.owner(), invited.id());
    }

    private InvitationState invitationState() {
        return world.does()
                .clientsOfReseller()
                .invitation(shop.owner(), invited.id())
                .orElseThrow()
                .stateAt(world.clock().instant());
    }

    private @Nullable PermissionState permission() {
        return world.does()
                .permissionOfClient()
                .ask(shop.owner(), invited.id())
                .map(granted -> granted.state())
                .orElse(null);
    }
}
