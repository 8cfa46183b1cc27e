package org.cartulary.api.reseller;

import java.util.List;
import org.cartulary.api.http.Answer;
import org.cartulary.api.http.Call;
import org.cartulary.api.http.Route;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.ports.reseller.ResellerOfActor;
import org.cartulary.ports.reseller.SetTaxRates;

/** The routes of the reseller itself and of its tax rates. */
public final class ResellerRoutes {

    private final ResellerOfActor reseller;
    private final SetTaxRates setTaxRates;

    public ResellerRoutes(ResellerOfActor reseller, SetTaxRates setTaxRates) {
        this.reseller = reseller;
        this.setTaxRates = setTaxRates;
    }

    public List<Route> all() {
        return List.of(
                Route.get("/v1/reseller", call -> Answer.ok(ResellerDocument.of(reseller.ask(call.actor())))),
                Route.get("/v1/tax-rates", call -> taxRates(reseller.ask(call.actor()))),
                Route.put("/v1/tax-rates", this::setTaxRates));
    }

    private Answer setTaxRates(Call call) {
        return taxRates(setTaxRates.handle(new SetTaxRates.Command(
                call.actor(), call.body(TaxRatesDocument.class).all())));
    }

    private static Answer taxRates(Reseller reseller) {
        return Answer.ok(TaxRatesDocument.of(reseller.taxRates()));
    }
}
