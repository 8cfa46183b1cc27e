package org.cartulary.api.creditnote;

import java.util.List;
import org.cartulary.api.http.Answer;
import org.cartulary.api.http.Call;
import org.cartulary.api.http.Query;
import org.cartulary.api.http.Route;
import org.cartulary.api.invoice.DocumentAnswer;
import org.cartulary.api.json.Choice;
import org.cartulary.api.json.Field;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.creditnote.CreditNote;
import org.cartulary.domain.creditnote.CreditNoteId;
import org.cartulary.domain.creditnote.SettlementWay;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.ports.creditnote.CreditNotesOfReseller;
import org.cartulary.ports.creditnote.IssueCreditNote;
import org.cartulary.ports.creditnote.SettleCreditNote;
import org.jspecify.annotations.Nullable;

/** The routes of credit notes. */
public final class CreditNoteRoutes {

    private static final String ALL = "/v1/credit-notes";
    private static final String ONE = ALL + "/{id}";

    private final IssueCreditNote issue;
    private final SettleCreditNote settle;
    private final CreditNotesOfReseller creditNotes;

    public CreditNoteRoutes(IssueCreditNote issue, SettleCreditNote settle, CreditNotesOfReseller creditNotes) {
        this.issue = issue;
        this.settle = settle;
        this.creditNotes = creditNotes;
    }

    public List<Route> all() {
        return List.of(
                Route.post("/v1/invoices/{id}/credit-notes", this::issue),
                Route.get(ALL, this::list),
                Route.get(ONE, call -> Answer.ok(CreditNoteDocument.of(creditNotes.one(call.actor(), id(call))))),
                Route.get(ONE + "/document", this::document),
                Route.put(ONE + "/settlement", this::settle));
    }

    private Answer issue(Call call) {
        CreditNote issued = issue.handle(
                call.body(CreditNoteFields.class).command(call.actor(), call.path("id", InvoiceId::parse)));
        return Answer.created(call.location(ALL + "/" + issued.id()), CreditNoteDocument.of(issued));
    }

    private Answer list(Call call) {
        Query query = call.query("client", "limit", "after");
        return call.page(
                creditNotes.page(
                        call.actor(), query.optional("client", ClientId::parse), query.page(CreditNoteId::parse)),
                CreditNoteDocument::of);
    }

    private Answer document(Call call) {
        return DocumentAnswer.to(call, format -> creditNotes.document(call.actor(), id(call), format));
    }

    private Answer settle(Call call) {
        String way = call.body(WayFields.class).settlement();
        return Answer.ok(CreditNoteDocument.of(settle.handle(new SettleCreditNote.Command(
                call.actor(), id(call), Field.required("settlement", way, Choice.of(SettlementWay.values()))))));
    }

    private static CreditNoteId id(Call call) {
        return call.path("id", CreditNoteId::parse);
    }

    /** Which way the money goes. */
    private record WayFields(@Nullable String settlement) {}
}
