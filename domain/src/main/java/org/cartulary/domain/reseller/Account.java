package org.cartulary.domain.reseller;

import org.cartulary.domain.client.ClientId;

/** In whose account something stands, or who pays it: the reseller itself, or one of its clients. */
public sealed interface Account {

    /** Reads what {@code toString()} wrote: the text of a client's or the reseller's identity. */
    static Account parse(String text) {
        return text.startsWith("client_") ? new OfClient(ClientId.parse(text)) : new OfReseller(ResellerId.parse(text));
    }

    record OfReseller(ResellerId reseller) implements Account {
        @Override
        public String toString() {
            return reseller.toString();
        }
    }

    record OfClient(ClientId client) implements Account {
        @Override
        public String toString() {
            return client.toString();
        }
    }
}
