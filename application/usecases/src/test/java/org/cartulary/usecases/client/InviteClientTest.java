package org.cartulary.usecases.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Refusals.codeOf;

import java.time.Duration;
import java.util.List;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.Invitation;
import org.cartulary.domain.client.InvitationState;
import org.cartulary.domain.client.TokenHash;
import org.cartulary.domain.client.TokenPurpose;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.persistence.memory.InMemoryStore;
import org.cartulary.ports.client.InviteClient;
import org.cartulary.ports.client.RevokeInvitation;
import org.cartulary.usecases.fault.SideBySide;
import org.cartulary.usecases.story.Postbox;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.Test;

class InviteClientTest {

    private final SideBySide sideBySide = new SideBySide(new InMemoryStore());
    private final World world = new World(sideBySide.stores());
    private final Shop shop = Shop.in(world);
    private final Client invited = shop.invites("Ada");

    @Test
    void sendsAnotherInvitationWithALinkOfItsOwn() {
        invite();

        assertThat(links()).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void invitesAgainOneWhoseInvitationHasExpired() {
        world.passes(Duration.ofDays(15));
        assertThat(invitationState()).isEqualTo(InvitationState.EXPIRED);

        Invitation sent = invite();

        assertThat(invitationState()).isEqualTo(InvitationState.INVITED);
        assertThat(world.does().clientsOfReseller().invitation(shop.owner(), invited.id()))
                .contains(sent);
    }

    @Test
    void refusesAClientThatHasAccepted() {
        shop.accepts(invited);

        assertThat(codeOf(this::invite)).isEqualTo("invitation.already-accepted");
    }

    @Test
    void refusesASuspendedClientToo() {
        shop.accepts(invited);
        world.does().suspendClient().suspend(shop.owner(), invited.id());

        assertThat(codeOf(this::invite)).isEqualTo("invitation.already-accepted");
    }

    @Test
    void leavesOneLinkThatWorksWhenTwoInviteAtTheSameMoment() {
        revoke();
        sideBySide.beforeNextCommit(this::invite);
        invite();

        List<String> working = links().stream().filter(this::works).toList();
        assertThat(working).hasSize(1);
    }

    @Test
    void isRevokedOnceAndThenThereIsNoneOpen() {
        assertThat(revoke()).isEqualTo(InvitationState.REVOKED);

        assertThat(codeOf(this::revoke)).isEqualTo("invitation.none-open");
        assertThat(invitationState()).isEqualTo(InvitationState.REVOKED);
    }

    @Test
    void hasNoneOpenToRevokeOnceItHasExpired() {
        world.passes(Duration.ofDays(14));

        assertThat(codeOf(this::revoke)).isEqualTo("invitation.none-open");
    }

    private Invitation invite() {
        return world.does().inviteClient().handle(new InviteClient.Command(shop.owner(), invited.id()));
    }

    private InvitationState revoke() {
        return world.does()
                .revokeInvitation()
                .handle(new RevokeInvitation.Command(shop.owner(), invited.id()))
                .state();
    }

    private InvitationState invitationState() {
        return world.does()
                .clientsOfReseller()
                .invitation(shop.owner(), invited.id())
                .orElseThrow()
                .stateAt(world.clock().instant());
    }

    private List<String> links() {
        world.deliver();
        return world.postbox().to(invited.accountOwner().email(), MailTemplate.INVITATION).stream()
                .map(mail -> Postbox.linkIn(mail).orElseThrow())
                .toList();
    }

    private boolean works(String link) {
        return world.stores()
                .oneTimeTokens()
                .find(shop.reseller(), TokenPurpose.INVITATION, TokenHash.of(link))
                .isPresent();
    }
}
