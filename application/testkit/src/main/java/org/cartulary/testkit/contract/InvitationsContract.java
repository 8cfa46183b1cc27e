package org.cartulary.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.Invitation;
import org.cartulary.domain.client.InvitationState;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.client.Invitations;
import org.cartulary.testkit.fixture.Moments;
import org.cartulary.testkit.fixture.Samples;
import org.junit.jupiter.api.Test;

/** What every {@link Invitations} store promises. */
public interface InvitationsContract extends VersionsContract<Invitation> {

    @Override
    default Invitation sample(Samples samples) {
        return samples.clients().invitation(samples.clients().plain(), Moments.NOW);
    }

    @Override
    default List<Function<Samples, Invitation>> sorts() {
        return List.of(
                this::sample,
                samples -> samples.clients().invitation(samples.clients().full(), Moments.FAR));
    }

    @Override
    default Invitation changed(Invitation invitation) {
        boolean revoked = invitation.state() == InvitationState.REVOKED;
        return new Invitation(
                invitation.id(),
                invitation.reseller(),
                invitation.client(),
                invitation.contact(),
                invitation.recipient(),
                revoked ? InvitationState.ACCEPTED : InvitationState.REVOKED,
                invitation.sentAt(),
                invitation.expiresAt(),
                invitation.version() + 1);
    }

    @Override
    default long version(Invitation invitation) {
        return invitation.version();
    }

    @Override
    default void save(Invitation invitation) {
        stores().invitations().save(invitation);
    }

    @Override
    default Optional<Invitation> find(ResellerId reseller, Invitation like) {
        return stores().invitations().find(reseller, like.id());
    }

    @Test
    default void knowsTheNewestOfAClient() {
        Samples samples = Samples.ofNewReseller();
        Client client = samples.clients().plain();
        Invitation older = samples.clients().invitation(client, Moments.FAR);
        Invitation newer = samples.clients().invitation(client, Moments.NOW);
        Invitation ofAnother = samples.clients().invitation(samples.clients().plain(), Moments.NOW);
        List.of(newer, older, ofAnother).forEach(each -> write(() -> save(each)));
        assertThat(stores().invitations().newestOf(samples.reseller(), client.id()))
                .contains(newer);
    }

    @Test
    default void knowsNoInvitationOfAClientOfAnotherReseller() {
        Samples samples = Samples.ofNewReseller();
        Invitation invitation = sample(samples);
        write(() -> save(invitation));
        ResellerId other = Samples.ofNewReseller().reseller();
        assertThat(stores().invitations().newestOf(other, invitation.client())).isEmpty();
        assertThat(stores().invitations().newestOf(samples.reseller(), samples.id(ClientId::new)))
                .isEmpty();
    }
}
