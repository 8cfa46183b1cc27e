package org.cartulary.usecases.story;

import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.Actor;

/** A client that has accepted, and its account owner as he acts for it. */
public record ActiveClient(Client client, Actor contact) {

    public ClientId id() {
        return client.id();
    }

    public EmailAddress email() {
        return client.accountOwner().email();
    }

    public Account account() {
        return new Account.OfClient(client.id());
    }
}
