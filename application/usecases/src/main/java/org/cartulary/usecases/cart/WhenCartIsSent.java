package org.cartulary.usecases.cart;

import java.util.Objects;
import org.cartulary.domain.Event;
import org.cartulary.domain.cart.Offer;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.TokenPurpose;
import org.cartulary.domain.mail.MailAttachment;
import org.cartulary.domain.mail.MailLink;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.usecases.Letter;
import org.cartulary.usecases.mail.LetterFacts;

/** The client receives the offer, with the link that opens it. */
final class WhenCartIsSent {

    private WhenCartIsSent() {}

    static Letter letter(Event sent, Offer offer, Quote quote, Client client, Reseller reseller) {
        LetterFacts facts = LetterFacts.to(client, reseller)
                .withLines(quote)
                .with("total", quote.total())
                .with("until", reseller.dateAt(offer.until()))
                .with("hasNote", offer.note() != null)
                .with("note", Objects.requireNonNullElse(offer.note(), ""));
        return new Letter(
                sent,
                offer.recipient(),
                MailTemplate.SENT_CART,
                client.profile().language(),
                facts.facts(),
                new MailLink(TokenPurpose.OFFER, offer.token()),
                new MailAttachment.OfSentCart(quote.cart()));
    }
}
