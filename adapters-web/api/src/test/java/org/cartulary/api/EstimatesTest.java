package org.cartulary.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.cartulary.api.testing.Office;
import org.cartulary.api.testing.Reply;
import org.cartulary.api.testing.RunningApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EstimatesTest {

    @RegisterExtension
    static final RunningApi API = RunningApi.atRoot();

    private final Office office = API.office();
    private final String document = "/v1/carts/" + office.cart(office.client("Ada")) + "/document";

    @Test
    void areReadAsAPageAndAsAPdf() {
        assertThat(office.key().get(document + "?format=html").text()).contains("Estimate", "Price stands until");
        assertThat(office.key().get(document + "?kind=proforma&format=html").text())
                .contains("Proforma invoice");
        Reply pdf = office.key().get(document);
        assertThat(pdf.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/pdf"));
    }

    @Test
    void refuseOtherFormsAndKinds() {
        assertThat(office.key().get(document + "?format=xml").at("/field")).isEqualTo("format");
        assertThat(office.key().get(document + "?kind=receipt").at("/field")).isEqualTo("kind");
    }
}
