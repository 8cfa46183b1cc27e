package org.cartulary.usecases.client;

import jakarta.inject.Inject;
import java.util.List;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.Invitation;
import org.cartulary.domain.client.OneTimeToken;
import org.cartulary.domain.client.TokenHash;
import org.cartulary.domain.client.TokenId;
import org.cartulary.domain.client.TokenPurpose;
import org.cartulary.domain.mail.MailLink;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.ports.Secrets;
import org.cartulary.ports.client.Invitations;
import org.cartulary.ports.client.OneTimeTokens;
import org.cartulary.usecases.Letter;
import org.cartulary.usecases.Lookup;
import org.cartulary.usecases.mail.LetterFacts;

/** Sends an invitation: keeps it with its token, and writes the letter that carries the link. */
public final class InvitationLetters {

    private final Lookup lookup;
    private final Invitations invitations;
    private final OneTimeTokens tokens;
    private final Secrets secrets;

    @Inject
    public InvitationLetters(Lookup lookup, Invitations invitations, OneTimeTokens tokens, Secrets secrets) {
        this.lookup = lookup;
        this.invitations = invitations;
        this.tokens = tokens;
        this.secrets = secrets;
    }

    /** Within the caller's transaction; the caller records the outcome's events with these letters. */
    List<Letter> send(Outcome<Invitation> sent, Client client) {
        Invitation invitation = sent.next();
        invitations.save(invitation);
        TokenId token = new TokenId(invitation.id().value());
        String secret = secrets.token(TokenPurpose.INVITATION, client.reseller(), token);
        tokens.add(new OneTimeToken(
                client.reseller(),
                token,
                TokenPurpose.INVITATION,
                TokenHash.of(secret),
                invitation.id().value(),
                client.id(),
                invitation.recipient(),
                invitation.expiresAt(),
                null));
        var reseller = lookup.reseller(client.reseller());
        return List.of(new Letter(
                sent.events().get(0),
                invitation.recipient(),
                MailTemplate.INVITATION,
                client.profile().language(),
                LetterFacts.to(client, reseller)
                        .with("expires", reseller.dateAt(invitation.expiresAt()))
                        .facts(),
                new MailLink(TokenPurpose.INVITATION, token),
                null));
    }
}
