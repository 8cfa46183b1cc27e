package org.cartulary.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.cartulary.api.testing.Office;
import org.cartulary.api.testing.Office.Customer;
import org.cartulary.api.testing.Reply;
import org.cartulary.api.testing.RunningApi;
import org.cartulary.api.testing.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad numbers, bad text and bad documents are refused at the door, by the path of their field. */
class StrictInputTest {

    @RegisterExtension
    static final RunningApi API = RunningApi.atRoot();

    private final Office office = API.office();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1E+30000000",
                "-0",
                "0",
                "-1",
                "0.5",
                "1.0",
                "1e1",
                "1000001",
                "2147483648",
                "100000000000000000000",
                "\"1\"",
                "\"\uff11\"",
                "\uff11",
                "null",
                "[]",
                "[1]",
                "{}",
                "true",
                "\"\"",
                "NaN",
                "Infinity",
                "0x1",
                "01"
            })
    void refusesAQuantityThatIsNone(String quantity) {
        String cart = office.cart(office.client("Ada"));

        Reply reply = office.key()
                .post(
                        "/v1/carts/" + cart + "/lines",
                        "{\"product\": \"support-team\", \"quantity\": %s}".formatted(quantity));

        assertThat(reply.status()).isIn(400, 422);
        assertThat(office.key().get("/v1/carts/" + cart).json().get("lines")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"1E+30000000\"",
                "\"1e2\"",
                "\"-0\"",
                "\"-1.00\"",
                "\"0.001\"",
                "\"100000000000000000000\"",
                "\"\uff11\uff12\"",
                "\"\u0663\"",
                "12.30",
                "12",
                "null",
                "[]",
                "{}",
                "\"\"",
                "\" 1\"",
                "\"1,00\"",
                "\"+1\"",
                "\".5\"",
                "\"1.\"",
                "\"00\"",
                "\"NaN\"",
                "\"0x1\"",
                "\"1_000\"",
                "\"1\\u0000\"",
                "\"1\\n\"",
                "true"
            })
    void refusesAnAmountThatIsNone(String amount) {
        Customer ada = office.client("Ada");

        Reply reply = ada.key()
                .put(
                        "/v1/clients/" + ada.id() + "/permission",
                        "{\"acts\": [\"purchase\"], \"capPerOrder\": {\"amount\": %s, \"currency\": \"EUR\"}}"
                                .formatted(amount));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/field")).isEqualTo("capPerOrder.amount");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"EURO\"", "\"eur\"", "\"XXX\"", "\"\"", "null", "7", "[]", "\"E\u00dcR\""})
    void refusesACurrencyThatIsNone(String currency) {
        Reply reply = office.key().post("/v1/clients", Samples.client("Ada").replace("\"EUR\"", currency));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/field")).isEqualTo("billing.currency");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\\u0000b", "\\ud800", "a\\r\\nBcc: all@example.com", "a\\tb", "\\u2028", "\\uffff", "   ", ""})
    void refusesTextThatIsNotOneLine(String organisation) {
        Reply reply = office.key().post("/v1/clients", Samples.client("Ada").replace("Ada & Co", organisation));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/field")).isEqualTo("organisation");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\ud83d\ude00 & S\u00f6hne",
                "\u0645\u0642\u0647\u0649",
                "\u041a\u0430\u0444\u0435",
                "<b>O'Hara</b> \\\\ \\\"quoted\\\"",
                "{{mustache}} ${el}"
            })
    void keepsTextOfEveryScriptAsItIs(String organisation) {
        Reply created = office.key().post("/v1/clients", Samples.client("Ada").replace("Ada & Co", organisation));

        assertThat(created.status()).isEqualTo(201);
        assertThat(office.key().get("/v1/clients/" + created.at("/id")).at("/organisation"))
                .isEqualTo(organisation.replace("\\\"", "\"").replace("\\\\", "\\"));
    }

    @Test
    void countsTextInCharactersOfUnicode() {
        String longest = "\ud83d\ude00".repeat(200);

        assertThat(office.key()
                        .post("/v1/clients", Samples.client("Ada").replace("Ada & Co", longest))
                        .status())
                .isEqualTo(201);
        assertThat(office.key()
                        .post("/v1/clients", Samples.client("Bob").replace("Bob & Co", longest + "x"))
                        .code())
                .isEqualTo("input.too-long");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "country": "FR"      | "country": "Atlantis"   | billing.address.country
        "country": "FR"      | "land": "FR"            | billing.address.land
        "city": "Paris"      | "city": ""              | billing.address.city
        "city": "Paris"      | "city": 7               | billing.address.city
        "language": "en"     | "language": "klingon"   | language
        "language": "en"     | "language": "en", "portalPermissions": ["all"] | portalPermissions[0]
        "language": "en"     | "language": "en", "domain": "no domain"        | domain
        "language": "en"     | "language": "en", "vat": "FR1"                 | vat
        "currency": "EUR"    | "currency": "EUR", "vatId": "FR00000000000"    | billing.vatId
        ada@client.example   | nobody                  | contact.email
        ada@client.example   | ada@localhost.invalidtld | contact.email
        "name": "Ada"        | "name": ""              | contact.name
        "name": "Ada",       | "nom": "Ada",           | contact.nom
        """)
    void namesTheFieldByItsPath(String right, String wrong, String field) {
        Reply reply = office.key().post("/v1/clients", Samples.client("Ada").replace(right, wrong));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/field")).isEqualTo(field);
        assertThat(reply.at("/detail")).contains(field);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "amount": "71.88"        | "amount": "71.888"         | prices[0].tiers[0].unitPrice.amount
        "billingCycleMonths": 1, | "billingCycleMonths": 121, | prices[1].billingCycleMonths
        "billingCycleMonths": 1, | "billingCycleMonths": 1, "free": true, | prices[1].free
        "least": 1               | "least": 0                 | quantity
        "taxCategory": "S"       | "taxCategory": "Z"         | taxCategory
        "names": {"en"           | "names": {"de"             | names.de
        "kind": "base"           | "kind": "base", "defaultTermMonths": 0 | defaultTermMonths
        "kind": "base"           | "kind": "base", "related": ["No Code"] | related[0]
        """)
    void namesTheFieldOfAProductByItsPath(String right, String wrong, String field) {
        Reply reply = office.key()
                .put("/v1/products/hosting-economy", Samples.hosting("71.88").replace(right, wrong));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/field")).isEqualTo(field);
    }
}
