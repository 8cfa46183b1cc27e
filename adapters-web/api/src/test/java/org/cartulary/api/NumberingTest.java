package org.cartulary.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.cartulary.api.testing.Cards;
import org.cartulary.api.testing.Office;
import org.cartulary.api.testing.RunningApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NumberingTest {

    @RegisterExtension
    static final RunningApi API = RunningApi.atRoot();

    private final Office office = API.office();

    @Test
    void namesTheSeriesOfTheNextDocuments() {
        office.storesCard(Cards.GOOD);
        String before = office.checksOut(office.cart(office.client("Ada")), "reseller_card")
                .at("/invoice");

        assertThat(office.key()
                        .put("/v1/numbering", "{\"invoices\": \"FA-{year}\", \"creditNotes\": \"AV-{year}\"}")
                        .status())
                .isEqualTo(200);

        String after = office.checksOut(office.cart(office.client("Bob")), "reseller_card")
                .at("/invoice");
        assertThat(number(before)).isEqualTo("INV-000001");
        assertThat(number(after)).matches("FA-20[0-9]{2}-000001");
        assertThat(office.key().get("/v1/numbering").at("/invoices")).isEqualTo("FA-{year}");
    }

    @Test
    void refusesWhatIsNoCodeInTheNameOfItsField() {
        assertThat(office.key()
                        .put("/v1/numbering", "{\"invoices\": \"INV\", \"creditNotes\": \"c n\"}")
                        .at("/field"))
                .isEqualTo("creditNotes");
    }

    private String number(String invoice) {
        return office.key().get("/v1/invoices/" + invoice).at("/number");
    }
}
