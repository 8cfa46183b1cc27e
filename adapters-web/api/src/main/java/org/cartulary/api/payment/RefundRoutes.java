package org.cartulary.api.payment;

import java.util.List;
import org.cartulary.api.http.Answer;
import org.cartulary.api.http.Call;
import org.cartulary.api.http.Query;
import org.cartulary.api.http.Route;
import org.cartulary.api.json.Choice;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.refund.RefundId;
import org.cartulary.domain.refund.RefundState;
import org.cartulary.ports.refund.RefundsOfReseller;

/** The route of refunds: they are begun by credit notes. */
public final class RefundRoutes {

    private final RefundsOfReseller refunds;

    public RefundRoutes(RefundsOfReseller refunds) {
        this.refunds = refunds;
    }

    public List<Route> all() {
        return List.of(Route.get("/v1/refunds", this::list));
    }

    private Answer list(Call call) {
        Query query = call.query("client", "status", "limit", "after");
        return call.page(
                refunds.page(
                        call.actor(),
                        query.optional("client", ClientId::parse),
                        query.optional("status", Choice.of(RefundState.values())),
                        query.page(RefundId::parse)),
                RefundDocument::of);
    }
}
