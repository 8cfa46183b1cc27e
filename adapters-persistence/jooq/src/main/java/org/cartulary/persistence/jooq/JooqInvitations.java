package org.cartulary.persistence.jooq;

import static org.cartulary.persistence.schema.generated.Tables.INVITATION;

import java.util.Optional;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.ContactId;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.Invitation;
import org.cartulary.domain.client.InvitationId;
import org.cartulary.domain.client.InvitationState;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.client.Invitations;
import org.jooq.impl.DSL;

/** Table {@code invitation}. */
final class JooqInvitations implements Invitations {

    private static final Columns<Invitation> COLUMNS = Columns.<Invitation>of(INVITATION)
            .key(INVITATION.RESELLER_ID, invitation -> invitation.reseller().value())
            .key(INVITATION.INVITATION_ID, invitation -> invitation.id().value())
            .with(INVITATION.CLIENT_ID, invitation -> invitation.client().value())
            .with(INVITATION.CONTACT_ID, invitation -> invitation.contact().value())
            .with(INVITATION.RECIPIENT, invitation -> invitation.recipient().value())
            .with(INVITATION.STATE, invitation -> invitation.state().name())
            .with(INVITATION.SENT_AT, Invitation::sentAt)
            .with(INVITATION.EXPIRES_AT, Invitation::expiresAt)
            .with(INVITATION.VERSION, Invitation::version)
            .readBy(row -> new Invitation(
                    row.get(INVITATION.INVITATION_ID, InvitationId::new),
                    row.get(INVITATION.RESELLER_ID, ResellerId::new),
                    row.get(INVITATION.CLIENT_ID, ClientId::new),
                    row.get(INVITATION.CONTACT_ID, ContactId::new),
                    row.get(INVITATION.RECIPIENT, EmailAddress::new),
                    row.get(INVITATION.STATE, InvitationState::valueOf),
                    row.get(INVITATION.SENT_AT),
                    row.get(INVITATION.EXPIRES_AT),
                    row.get(INVITATION.VERSION)));

    private final Rows<Invitation> rows;
    private final Versions<Invitation> versions;
    private final Read<Invitation> newest;

    JooqInvitations(Statements statements) {
        rows = new Rows<>(statements, COLUMNS);
        versions = new Versions<>(statements, rows, COLUMNS, INVITATION.VERSION, Invitation::version);
        newest = rows.read(rows.select(Columns.isAny(INVITATION.RESELLER_ID).and(Columns.isAny(INVITATION.CLIENT_ID)))
                .orderBy(INVITATION.INVITATION_ID.desc())
                .limit(DSL.inline(1)));
    }

    @Override
    public void save(Invitation invitation) {
        versions.save(invitation);
    }

    @Override
    public Optional<Invitation> find(ResellerId reseller, InvitationId invitation) {
        return rows.find(reseller.value(), invitation.value());
    }

    @Override
    public Optional<Invitation> newestOf(ResellerId reseller, ClientId client) {
        return newest.one(reseller.value(), client.value());
    }
}
