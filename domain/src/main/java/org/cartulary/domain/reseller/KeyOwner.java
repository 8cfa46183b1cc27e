package org.cartulary.domain.reseller;

import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.ContactId;

/** For whom a key stands: the reseller's own systems, or one contact of a client. */
public sealed interface KeyOwner {

    record OfReseller() implements KeyOwner {}

    record OfContact(ClientId client, ContactId contact) implements KeyOwner {}
}
