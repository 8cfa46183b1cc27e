package org.cartulary.api.reseller;

import java.util.List;
import org.cartulary.api.http.Answer;
import org.cartulary.api.http.Call;
import org.cartulary.api.http.Route;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.ports.reseller.ResellerOfActor;
import org.cartulary.ports.reseller.SetNumbering;
import org.cartulary.ports.reseller.SetPriceTax;
import org.cartulary.ports.reseller.SetTaxRates;

/** The routes of the reseller itself, of its tax rates, of its series and of what its prices mean. */
public final class ResellerRoutes {

    private final ResellerOfActor reseller;
    private final SetTaxRates setTaxRates;
    private final SetNumbering setNumbering;
    private final SetPriceTax setPriceTax;

    public ResellerRoutes(
            ResellerOfActor reseller, SetTaxRates setTaxRates, SetNumbering setNumbering, SetPriceTax setPriceTax) {
        this.reseller = reseller;
        this.setTaxRates = setTaxRates;
        this.setNumbering = setNumbering;
        this.setPriceTax = setPriceTax;
    }

    public List<Route> all() {
        return List.of(
                Route.get("/v1/reseller", call -> Answer.ok(ResellerDocument.of(reseller.ask(call.actor())))),
                Route.get("/v1/tax-rates", call -> taxRates(reseller.ask(call.actor()))),
                Route.put("/v1/tax-rates", this::setTaxRates),
                Route.get("/v1/numbering", call -> numbering(reseller.ask(call.actor()))),
                Route.put("/v1/numbering", this::setNumbering),
                Route.get("/v1/price-tax", call -> priceTax(reseller.ask(call.actor()))),
                Route.put("/v1/price-tax", this::setPriceTax));
    }

    private Answer setTaxRates(Call call) {
        return taxRates(setTaxRates.handle(new SetTaxRates.Command(
                call.actor(), call.body(TaxRatesDocument.class).all())));
    }

    private Answer setNumbering(Call call) {
        return numbering(setNumbering.handle(new SetNumbering.Command(
                call.actor(), call.body(NumberingDocument.class).numbering())));
    }

    private Answer setPriceTax(Call call) {
        return priceTax(setPriceTax.handle(new SetPriceTax.Command(
                call.actor(), call.body(PriceTaxDocument.class).parsed())));
    }

    private static Answer priceTax(Reseller reseller) {
        return Answer.ok(PriceTaxDocument.of(reseller.priceTax()));
    }

    private static Answer numbering(Reseller reseller) {
        return Answer.ok(NumberingDocument.of(reseller.numbering()));
    }

    private static Answer taxRates(Reseller reseller) {
        return Answer.ok(TaxRatesDocument.of(reseller.taxRates()));
    }
}
