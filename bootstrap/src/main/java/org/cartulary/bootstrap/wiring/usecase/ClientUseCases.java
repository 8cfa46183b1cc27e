package org.cartulary.bootstrap.wiring.usecase;

import com.google.inject.AbstractModule;
import org.cartulary.ports.client.AcceptInvitation;
import org.cartulary.ports.client.ChangeClient;
import org.cartulary.ports.client.ClientsOfReseller;
import org.cartulary.ports.client.CreateClient;
import org.cartulary.ports.client.InviteClient;
import org.cartulary.ports.client.LinkOfToken;
import org.cartulary.ports.client.RevokeInvitation;
import org.cartulary.ports.client.SuspendClient;
import org.cartulary.usecases.client.AcceptInvitationHandler;
import org.cartulary.usecases.client.ChangeClientHandler;
import org.cartulary.usecases.client.ClientsOfResellerHandler;
import org.cartulary.usecases.client.CreateClientHandler;
import org.cartulary.usecases.client.InvitationLetters;
import org.cartulary.usecases.client.InviteClientHandler;
import org.cartulary.usecases.client.LinkOfTokenHandler;
import org.cartulary.usecases.client.Links;
import org.cartulary.usecases.client.OpenInvitations;
import org.cartulary.usecases.client.RevokeInvitationHandler;
import org.cartulary.usecases.client.SuspendClientHandler;

/** Clients and their invitations. */
public final class ClientUseCases extends AbstractModule {
    @Override
    protected void configure() {
        bind(AcceptInvitation.class).to(AcceptInvitationHandler.class);
        bind(ChangeClient.class).to(ChangeClientHandler.class);
        bind(ClientsOfReseller.class).to(ClientsOfResellerHandler.class);
        bind(CreateClient.class).to(CreateClientHandler.class);
        bind(LinkOfToken.class).to(LinkOfTokenHandler.class);
        bind(InviteClient.class).to(InviteClientHandler.class);
        bind(RevokeInvitation.class).to(RevokeInvitationHandler.class);
        bind(SuspendClient.class).to(SuspendClientHandler.class);
        bind(InvitationLetters.class);
        bind(Links.class);
        bind(OpenInvitations.class);
    }
}
