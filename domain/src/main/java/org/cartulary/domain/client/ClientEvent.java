package org.cartulary.domain.client;

import java.util.Set;
import org.cartulary.domain.Event;

/** What happens to a client. */
public sealed interface ClientEvent extends Event {

    record Created(ClientId client, String organisation, EmailAddress email) implements ClientEvent {}

    record Accepted(ClientId client, String organisation) implements ClientEvent {}

    record Changed(ClientId client) implements ClientEvent {}

    record PortalPermissionsSet(ClientId client, Set<PortalFeature> features) implements ClientEvent {}

    record Suspended(ClientId client) implements ClientEvent {}

    record Reinstated(ClientId client) implements ClientEvent {}
}
