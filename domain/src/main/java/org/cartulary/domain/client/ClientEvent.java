package org.cartulary.domain.client;

import java.util.Set;
import org.cartulary.domain.Event;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.creditnote.CreditNoteId;
import org.joda.money.Money;

/** What happens to a client. */
public sealed interface ClientEvent extends Event {

    record Created(ClientId client, String organisation, EmailAddress email) implements ClientEvent {}

    record Accepted(ClientId client, String organisation) implements ClientEvent {}

    record Changed(ClientId client) implements ClientEvent {}

    record PortalPermissionsSet(ClientId client, Set<PortalFeature> features) implements ClientEvent {}

    record Suspended(ClientId client) implements ClientEvent {}

    record Reinstated(ClientId client) implements ClientEvent {}

    /** So much more is kept for it, which makes the sum. */
    record CreditKept(ClientId client, Money amount, Money credit, CreditNoteId creditNote) implements ClientEvent {}

    /** So much of what was kept pays for a cart, which leaves the rest. */
    record CreditUsed(ClientId client, Money amount, Money credit, CartId cart) implements ClientEvent {}

    /** The payment for the cart failed, and what was used is kept again. */
    record CreditReturned(ClientId client, Money amount, Money credit, CartId cart) implements ClientEvent {}
}
