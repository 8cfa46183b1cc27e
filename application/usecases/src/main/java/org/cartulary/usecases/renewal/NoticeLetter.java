package org.cartulary.usecases.renewal;

import java.time.LocalDate;
import java.util.List;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.usecases.Letter;
import org.cartulary.usecases.mail.LetterFacts;

/** What is told ahead of a renewal or a lapse, to the owner of what is renewed or lapses. */
record NoticeLetter(Client client, Reseller reseller) {

    Letter about(List<Outcome<Subscription>> noticed, LocalDate day, boolean byHand) {
        boolean toClient = noticed.get(0).next().owner() instanceof Account.OfClient;
        LetterFacts facts = toClient ? LetterFacts.to(client, reseller) : LetterFacts.toReseller(reseller, client);
        facts.withSubscriptions(noticed.stream().map(Outcome::next).toList())
                .with("day", day)
                .with("isRenewed", !byHand)
                .with("isToLapse", byHand);
        return new Letter(
                noticed.get(0).events().get(0),
                toClient ? client.accountOwner().email() : reseller.email(),
                MailTemplate.RENEWAL_NOTICE,
                toClient ? client.profile().language() : reseller.language(),
                facts.facts(),
                null,
                null);
    }
}
