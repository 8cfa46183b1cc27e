package org.cartulary.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.cartulary.api.testing.Office;
import org.cartulary.api.testing.Office.Customer;
import org.cartulary.api.testing.Reply;
import org.cartulary.api.testing.RunningApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TaxExemptionTest {

    @RegisterExtension
    static final RunningApi API = RunningApi.atRoot();

    private final Office office = API.office();
    private final Customer ada = office.client("Ada");

    @Test
    void leavesNoTaxOnWhatAnExemptClientBuysAndNamesWhy() {
        office.key().patch("/v1/clients/" + ada.id(), "{\"billing\": {\"taxExemption\": \"certificate 2026/114\"}}");

        Reply quote = office.key()
                .post("/v1/carts/" + office.cart(ada) + "/quote", "{\"purchaseMode\": \"client_completes\"}");

        assertThat(quote.at("/taxes/0/category")).isEqualTo("E");
        assertThat(quote.at("/taxes/0/exemption")).isEqualTo("certificate 2026/114");
        assertThat(quote.at("/tax/amount")).isEqualTo("0.00");
        assertThat(quote.at("/total/amount")).isEqualTo(quote.at("/net/amount"));
        assertThat(quote.at("/renewals/0/tax/amount")).isEqualTo("0.00");
    }

    @Test
    void canBeTakenBack() {
        String client = "/v1/clients/" + ada.id();
        office.key().patch(client, "{\"billing\": {\"taxExemption\": \"certificate 2026/114\"}}");

        office.key().patch(client, "{\"billing\": {\"taxExemption\": null}}");

        assertThat(office.key().get(client).json().at("/billing").has("taxExemption"))
                .isFalse();
    }
}
