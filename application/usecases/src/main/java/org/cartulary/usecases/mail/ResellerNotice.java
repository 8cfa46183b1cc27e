package org.cartulary.usecases.mail;

import java.util.Locale;
import org.cartulary.domain.Event;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.usecases.Letter;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What a reseller is told by mail about a client that has acted itself. */
public enum ResellerNotice {
    ACCEPTED,
    DECLINED,
    PURCHASED,
    GRANTED,
    REVOKED;

    public Letter letter(Event cause, Reseller reseller, Client client) {
        return letter(cause, reseller, client, null);
    }

    /** With the sum that it is about. */
    public Letter letter(Event cause, Reseller reseller, Client client, @Nullable Money total) {
        LetterFacts facts = LetterFacts.toReseller(reseller, client);
        for (ResellerNotice notice : values()) {
            facts.with(notice.flag(), notice == this);
        }
        if (total == null) {
            facts.with("total", "");
        } else {
            facts.with("total", total);
        }
        return new Letter(
                cause, reseller.email(), MailTemplate.RESELLER_NOTICE, reseller.language(), facts.facts(), null, null);
    }

    private String flag() {
        return "is" + name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }
}
