package org.cartulary.domain.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Refusals.refusalOf;
import static org.cartulary.domain.Samples.ADA;
import static org.cartulary.domain.Samples.CLIENT;
import static org.cartulary.domain.Samples.NOON;
import static org.cartulary.domain.Samples.id;
import static org.cartulary.domain.Samples.invitedClient;

import java.time.Instant;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InvitationTest {

    private static final InvitationId ID = new InvitationId(id(20));
    private static final Instant EXPIRY = Instant.parse("2026-03-16T12:00:00Z");
    private static final Invitation OPEN =
            Invitation.send(ID, invitedClient(), NOON).next();

    @Test
    void isAddressedToTheAccountOwnerForFourteenDays() {
        assertThat(OPEN)
                .isEqualTo(new Invitation(
                        ID,
                        Samples.RESELLER,
                        CLIENT,
                        new ContactId(id(4)),
                        ADA,
                        InvitationState.INVITED,
                        NOON,
                        EXPIRY,
                        1));
        assertThat(Invitation.send(ID, invitedClient(), NOON).events())
                .containsExactly(new InvitationEvent.Sent(ID, CLIENT, ADA));
    }

    @Test
    void isAcceptedUntilItExpires() {
        Outcome<Invitation> accepted = OPEN.accept(EXPIRY.minusNanos(1));

        assertThat(accepted.next().state()).isEqualTo(InvitationState.ACCEPTED);
        assertThat(accepted.next().version()).isEqualTo(2);
        assertThat(accepted.events()).containsExactly(new InvitationEvent.Accepted(ID, CLIENT));
        assertThat(refusalOf(() -> OPEN.accept(EXPIRY)))
                .isEqualTo(new InvitationError.Over(ID, InvitationState.EXPIRED));
    }

    @Test
    void isRevoked() {
        Outcome<Invitation> revoked = OPEN.revoke();

        assertThat(revoked.next().state()).isEqualTo(InvitationState.REVOKED);
        assertThat(revoked.next().version()).isEqualTo(2);
        assertThat(revoked.events()).containsExactly(new InvitationEvent.Revoked(ID, CLIENT));
    }

    @ParameterizedTest
    @EnumSource(names = "INVITED", mode = EnumSource.Mode.EXCLUDE)
    void isOverOnceItIsAnythingButInvited(InvitationState state) {
        Invitation over = new Invitation(ID, Samples.RESELLER, CLIENT, OPEN.contact(), ADA, state, NOON, EXPIRY, 2);

        assertThat(refusalOf(() -> over.accept(NOON))).isEqualTo(new InvitationError.Over(ID, state));
        assertThat(refusalOf(over::revoke)).isEqualTo(new InvitationError.Over(ID, state));
        assertThat(over.stateAt(EXPIRY)).isEqualTo(state);
    }

    @Test
    void expiresByItself() {
        assertThat(OPEN.stateAt(EXPIRY.minusNanos(1))).isEqualTo(InvitationState.INVITED);
        assertThat(OPEN.stateAt(EXPIRY)).isEqualTo(InvitationState.EXPIRED);
    }
}
