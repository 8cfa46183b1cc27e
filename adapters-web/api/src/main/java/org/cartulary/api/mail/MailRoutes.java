package org.cartulary.api.mail;

import java.util.List;
import org.cartulary.api.http.Answer;
import org.cartulary.api.http.Call;
import org.cartulary.api.http.Query;
import org.cartulary.api.http.Route;
import org.cartulary.api.json.Choice;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.mail.MailId;
import org.cartulary.domain.mail.MailState;
import org.cartulary.ports.mail.MailsOfReseller;
import org.cartulary.ports.mail.RetryMail;

/** The routes of the mail ledger. */
public final class MailRoutes {

    private final MailsOfReseller mails;
    private final RetryMail retry;

    public MailRoutes(MailsOfReseller mails, RetryMail retry) {
        this.mails = mails;
        this.retry = retry;
    }

    public List<Route> all() {
        return List.of(
                Route.get("/v1/mails", this::list),
                Route.post("/v1/mails/{id}/retry", this::retry).withoutBody());
    }

    private Answer list(Call call) {
        Query query = call.query("client", "status", "limit", "after");
        return call.page(
                mails.page(
                        call.actor(),
                        query.optional("client", ClientId::parse),
                        query.optional("status", Choice.of(MailState.values())),
                        query.page(MailId::parse)),
                MailDocument::of);
    }

    private Answer retry(Call call) {
        return Answer.ok(MailDocument.of(retry.handle(call.actor(), call.path("id", MailId::parse))));
    }
}
