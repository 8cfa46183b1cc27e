package org.cartulary.api.client;

import java.time.InstantSource;
import java.util.List;
import org.cartulary.api.http.Access;
import org.cartulary.api.http.Answer;
import org.cartulary.api.http.Call;
import org.cartulary.api.http.Repeat;
import org.cartulary.api.http.Route;
import org.cartulary.api.json.Field;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.Invitation;
import org.cartulary.domain.client.InvitationError;
import org.cartulary.domain.permission.Grant;
import org.cartulary.ports.client.AcceptInvitation;
import org.cartulary.ports.client.ClientsOfReseller;
import org.cartulary.ports.client.InviteClient;
import org.cartulary.ports.client.RevokeInvitation;

/** The routes of invitations: the reseller's side, and the client's. */
public final class InvitationRoutes {

    private static final String OF_CLIENT = "/v1/clients/{id}/invitation";

    private final InviteClient invite;
    private final RevokeInvitation revoke;
    private final AcceptInvitation accept;
    private final ClientsOfReseller clients;
    private final InstantSource clock;

    public InvitationRoutes(
            InviteClient invite,
            RevokeInvitation revoke,
            AcceptInvitation accept,
            ClientsOfReseller clients,
            InstantSource clock) {
        this.invite = invite;
        this.revoke = revoke;
        this.accept = accept;
        this.clients = clients;
        this.clock = clock;
    }

    public List<Route> all() {
        return List.of(
                Route.get(OF_CLIENT, this::newest),
                Route.post(OF_CLIENT, this::invite).withoutBody(),
                Route.delete(OF_CLIENT, this::revoke),
                Route.post("/v1/invitations/accept", this::accept)
                        .with(Access.OPEN)
                        .with(Repeat.ASKED_AGAIN));
    }

    private Answer newest(Call call) {
        ClientId client = client(call);
        return Answer.ok(shown(clients.invitation(call.actor(), client)
                .orElseThrow(() -> new InvitationError.NoneOpen(client).refused())));
    }

    private Answer invite(Call call) {
        ClientId client = client(call);
        Invitation invitation = invite.handle(new InviteClient.Command(call.actor(), client));
        return Answer.created(call.location("/v1/clients/" + client + "/invitation"), shown(invitation));
    }

    private Answer revoke(Call call) {
        return Answer.ok(shown(revoke.handle(new RevokeInvitation.Command(call.actor(), client(call)))));
    }

    private Answer accept(Call call) {
        Acceptance acceptance = call.body(Acceptance.class);
        String token = Field.required("token", acceptance.token());
        Grant grant =
                acceptance.permission() == null ? null : Field.within("permission", acceptance.permission()::grant);
        AcceptInvitation.Accepted accepted = accept.handle(new AcceptInvitation.Command(token, grant));
        return Answer.ok(new AcceptedDocument(ClientDocument.of(accepted.client()), accepted.secret()));
    }

    private InvitationDocument shown(Invitation invitation) {
        return InvitationDocument.of(invitation, clock.instant());
    }

    private static ClientId client(Call call) {
        return call.path("id", ClientId::parse);
    }
}
