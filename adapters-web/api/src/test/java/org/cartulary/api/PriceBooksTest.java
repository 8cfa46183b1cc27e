package org.cartulary.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.cartulary.api.testing.Office;
import org.cartulary.api.testing.Office.Customer;
import org.cartulary.api.testing.Reply;
import org.cartulary.api.testing.RunningApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceBooksTest {

    @RegisterExtension
    static final RunningApi API = RunningApi.atRoot();

    private static final String CHEAPER = """
            {"name": "Spring", "prices": {"hosting-economy": [{"billingCycleMonths": 12,
            "tiers": [{"fromQuantity": 1, "unitPrice": {"amount": "10.00", "currency": "EUR"}}]}]}}""";

    private final Office office = API.office();
    private final Customer ada = office.client("Ada");

    @Test
    void areDraftedWrittenAnewPublishedAndWithdrawn() {
        Reply drafted = office.key().post("/v1/price-books", CHEAPER);
        assertThat(drafted.status()).isEqualTo(201);
        assertThat(drafted.at("/status")).isEqualTo("draft");
        assertThat(drafted.at("/audience")).isEqualTo("everyone");
        assertThat(drafted.at("/rule")).isEqualTo("keep");
        String book = "/v1/price-books/" + drafted.at("/id");

        Reply anew = office.key().with("If-Match", drafted.etag()).put(book, CHEAPER.replace("Spring", "Summer"));
        assertThat(anew.at("/name")).isEqualTo("Summer");
        Reply published = office.key().put(book + "/publication", "{\"validFrom\": \"2099-01-01\"}");
        assertThat(published.at("/validFrom")).isEqualTo("2099-01-01");
        assertThat(office.key().put(book, CHEAPER).code()).isEqualTo("price-book.not-draft");
        assertThat(office.key().put(book + "/withdrawal").at("/status")).isEqualTo("withdrawn");
        assertThat(office.key().get("/v1/price-books").at("/items/0/id")).isEqualTo(drafted.at("/id"));
    }

    @Test
    void decideWhatCartsCost() {
        String book = "/v1/price-books/"
                + office.key().post("/v1/price-books", CHEAPER).at("/id");
        String today = office.key()
                .put(book + "/publication", "{\"validFrom\": \"2000-01-01\"}")
                .at("/facts/today");
        office.key().put(book + "/publication", "{\"validFrom\": \"" + today + "\"}");

        Reply quote = office.key()
                .post("/v1/carts/" + office.cart(ada) + "/quote", "{\"purchaseMode\": \"client_completes\"}");

        assertThat(quote.at("/lines/0/recurring/amount")).isEqualTo("10.00");
        assertThat(quote.at("/lines/0/priceBook")).isEqualTo(book.substring("/v1/price-books/".length()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                  | prices",
                "{\"prices\": {}}                                    | name",
                "{\"name\": \"A\", \"prices\": {\"Up\": []}}          | prices.Up",
                "{\"name\": \"A\", \"prices\": {\"a\": null}}         | prices.a",
                "{\"name\": \"A\", \"prices\": {\"a\": [{}]}}         | prices.a[0].tiers",
                "{\"name\": \"A\", \"prices\": {}, \"rule\": \"b\"}  | rule",
                "{\"name\": \"A\", \"prices\": {}, \"audience\": \"b\"} | audience"
            })
    void areRefusedWhereTheyMakeNoSense(String body, String field) {
        Reply reply = office.key().post("/v1/price-books", body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/field")).isEqualTo(field);
    }
}
