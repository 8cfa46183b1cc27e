package org.cartulary.domain.client;

import org.cartulary.domain.Event;

/** What happens to an invitation. */
public sealed interface InvitationEvent extends Event {

    record Sent(InvitationId invitation, ClientId client, EmailAddress recipient) implements InvitationEvent {}

    record Accepted(InvitationId invitation, ClientId client) implements InvitationEvent {}

    record Revoked(InvitationId invitation, ClientId client) implements InvitationEvent {}
}
