package org.cartulary.usecases.client;

import java.util.List;
import org.cartulary.domain.Event;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.usecases.Letter;
import org.cartulary.usecases.mail.LetterFacts;
import org.cartulary.usecases.mail.ResellerNotice;

/** The client is welcomed, and the reseller is told. */
final class WhenClientHasAccepted {

    private WhenClientHasAccepted() {}

    static List<Letter> letters(Event accepted, Client client, Reseller reseller) {
        Letter welcome = new Letter(
                accepted,
                client.accountOwner().email(),
                MailTemplate.WELCOME,
                client.profile().language(),
                LetterFacts.to(client, reseller).facts(),
                null,
                null);
        return List.of(welcome, ResellerNotice.ACCEPTED.letter(accepted, reseller, client));
    }
}
