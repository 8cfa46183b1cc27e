package org.cartulary.usecases.client;

import jakarta.inject.Inject;
import org.cartulary.domain.client.OneTimeToken;
import org.cartulary.domain.client.TokenPurpose;
import org.cartulary.ports.client.LinkOfToken;
import org.cartulary.usecases.Lookup;

/** Reads what a one-time link is about. */
public final class LinkOfTokenHandler implements LinkOfToken {

    private final Links links;
    private final Lookup lookup;

    @Inject
    public LinkOfTokenHandler(Links links, Lookup lookup) {
        this.links = links;
        this.lookup = lookup;
    }

    @Override
    public View ask(TokenPurpose purpose, String text) {
        OneTimeToken token = links.read(purpose, text);
        return new View(
                purpose,
                lookup.reseller(token.reseller()).name(),
                lookup.client(token.reseller(), token.client()).profile().organisation(),
                token.recipient(),
                token.expiresAt(),
                token.usedAt());
    }
}
