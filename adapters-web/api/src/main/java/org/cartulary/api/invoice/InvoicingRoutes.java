package org.cartulary.api.invoice;

import java.util.List;
import org.cartulary.api.http.Answer;
import org.cartulary.api.http.Call;
import org.cartulary.api.http.Route;
import org.cartulary.api.json.Field;
import org.cartulary.domain.invoice.Invoicing;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.ports.invoice.DraftsOfReseller;
import org.cartulary.ports.invoice.SetInvoicing;
import org.cartulary.ports.reseller.ResellerOfActor;
import org.jspecify.annotations.Nullable;

/** The routes of when the reseller's own orders are invoiced, and of what waits for that. */
public final class InvoicingRoutes {

    private final ResellerOfActor reseller;
    private final SetInvoicing setInvoicing;
    private final DraftsOfReseller drafts;

    public InvoicingRoutes(ResellerOfActor reseller, SetInvoicing setInvoicing, DraftsOfReseller drafts) {
        this.reseller = reseller;
        this.setInvoicing = setInvoicing;
        this.drafts = drafts;
    }

    public List<Route> all() {
        return List.of(
                Route.get("/v1/invoicing", call -> shown(reseller.ask(call.actor()))),
                Route.put("/v1/invoicing", this::set),
                Route.get("/v1/invoice-drafts", this::drafts));
    }

    private Answer set(Call call) {
        Invoicing invoicing =
                Field.required("invoicing", call.body(Setting.class).invoicing(), Invoicing::parse);
        return shown(setInvoicing.handle(new SetInvoicing.Command(call.actor(), invoicing)));
    }

    private Answer drafts(Call call) {
        return Answer.ok(new InvoiceDraftDocument.Items(
                drafts.ask(call.actor()).stream().map(InvoiceDraftDocument::of).toList()));
    }

    private static Answer shown(Reseller reseller) {
        return Answer.ok(new Setting(reseller.invoicing().toString()));
    }

    private record Setting(@Nullable String invoicing) {}
}
