package org.cartulary.usecases.mail;

import java.net.URI;
import org.cartulary.domain.client.TokenPurpose;

/**
 * Where the links in mails lead: always below the public address that was configured, never below one that a request named.
 *
 * @param base the public address, such as {@code https://billing.example.com}, without a slash at its end
 */
public record PublicLinks(URI base) {

    String of(TokenPurpose purpose, String token) {
        String page = switch (purpose) {
            case INVITATION -> "/v1/invitations/";
            case OFFER -> "/v1/offers/";
            case SET_ACCESS -> "/v1/access/";
        };
        return base + page + token;
    }

    String portal() {
        return base.toString();
    }
}
