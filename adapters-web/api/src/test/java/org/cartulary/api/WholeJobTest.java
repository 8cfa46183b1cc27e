package org.cartulary.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.cartulary.api.testing.Cards;
import org.cartulary.api.testing.Installation;
import org.cartulary.api.testing.Office;
import org.cartulary.api.testing.Office.Customer;
import org.cartulary.api.testing.Reply;
import org.cartulary.api.testing.RunningApi;
import org.cartulary.api.testing.Samples;
import org.cartulary.domain.client.TokenPurpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The main job through REST: a reseller buys for a client, as far as the client permits. */
class WholeJobTest {

    @RegisterExtension
    static final RunningApi API = RunningApi.atRoot();

    private final Office office = API.office();

    @Test
    void createsAndInvitesAClientInOneAct() {
        Reply created = office.key().post("/v1/clients", Samples.client("Ada"));

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.at("/status")).isEqualTo("invited");
        String client = created.at("/id");
        assertThat(office.key().get("/v1/clients/" + client + "/invitation").at("/status"))
                .isEqualTo("invited");
        assertThat(office.key().get("/v1/mails?client=" + client).at("/items/0/template"))
                .isEqualTo("invitation");
    }

    @Test
    void letsAClientAcceptAndGrantInOneAct() {
        String client = office.invites("Ada");
        String token = office.mailed("Ada", TokenPurpose.INVITATION);

        Reply link = API.anonymous().get("/v1/invitations/" + token);
        Reply accepted = API.anonymous()
                .post(
                        "/v1/invitations/accept",
                        "{\"token\": \"%s\", \"permission\": %s}".formatted(token, Samples.GRANT));

        assertThat(link.at("/organisation")).isEqualTo("Ada & Co");
        assertThat(accepted.at("/client/status")).isEqualTo("active");
        assertThat(API.with(accepted.at("/secret")).get("/v1/clients/" + client).status())
                .isEqualTo(200);
        assertThat(office.key().get("/v1/clients/" + client + "/permission").at("/capPerOrder/amount"))
                .isEqualTo("500.00");
    }

    @Test
    void saysWhichPurchaseModesAreOpenAndWhyEachOtherIsNot() {
        String cart = office.cart(office.client("Ada"));

        JsonNode modes =
                office.key().get("/v1/carts/" + cart + "/purchase-modes").json().get("items");

        assertThat(modes.findValuesAsText("purchaseMode"))
                .containsExactly("client_card", "client_invoice", "reseller_card", "client_completes");
        assertThat(modes.findValuesAsText("open")).containsExactly("false", "false", "false", "true");
        assertThat(modes.get(0).at("/reasons/0/code").asText()).isEqualTo("permission.not-granted");
        assertThat(modes.get(2).at("/reasons/0/code").asText()).isEqualTo("payment.no-method");
        assertThat(modes.get(2).at("/reasons/0/detail").asText()).contains("has no payment method");
    }

    @Test
    void buysUnlikeProductsWithTheClientsCard() {
        Customer ada = office.client("Ada");
        ada.grants(Samples.GRANT);
        ada.storesCard(Cards.GOOD);
        String cart = office.cart(ada);
        Reply seats =
                office.key().post("/v1/carts/" + cart + "/lines", "{\"product\": \"support-team\", \"quantity\": 12}");
        office.key().patch("/v1/carts/" + cart + "/lines/" + seats.at("/line"), "{\"termMonths\": 24}");

        Reply order = office.checksOut(cart, "client_card");

        assertThat(order.status()).isEqualTo(201);
        // 71.88 a year, and 9 seats at 19.00, 3 at 17.50 and 10.00 for setting up: 305.38, and 20 % of it
        assertThat(order.at("/total/amount")).isEqualTo("366.46");
        assertThat(order.at("/owner")).isEqualTo(ada.id());
        assertThat(order.at("/permission/grantVersion")).isEqualTo("1");
        JsonNode services = office.key()
                .get("/v1/subscriptions?status=active&client=" + ada.id())
                .json()
                .get("items");
        assertThat(services.findValuesAsText("product")).containsExactlyInAnyOrder("hosting-economy", "support-team");
        assertThat(services.findValuesAsText("termMonths")).containsExactlyInAnyOrder("36", "24");
        Reply invoice = ada.key().get("/v1/invoices/" + order.at("/invoice"));
        assertThat(invoice.at("/number")).isEqualTo("INV-000001");
        assertThat(invoice.at("/status")).isEqualTo("paid");
    }

    @Test
    void buysForTheResellersOwnAccountWithItsOwnCard() {
        Customer ada = office.client("Ada");
        office.storesCard(Cards.GOOD);

        Reply order = office.checksOut(office.cart(ada), "reseller_card");

        assertThat(order.at("/owner")).isEqualTo(office.reseller().toString());
        assertThat(order.at("/payer")).isEqualTo(office.reseller().toString());
        assertThat(office.key()
                        .get("/v1/subscriptions?owner=" + office.reseller())
                        .json()
                        .get("items"))
                .hasSize(1);
        assertThat(ada.key().get("/v1/invoices").json().get("items")).isEmpty();
    }

    @Test
    void letsTheClientCompleteASentCartAndSetTheAccessLevel() {
        Customer ada = office.client("Ada");
        String cart = office.cart(ada);
        String token = office.sends(cart, ada);

        Reply offer = API.anonymous().get("/v1/offers/" + token);
        Reply paid = API.anonymous()
                .once(Office.newKey())
                .post(
                        "/v1/offers/" + token + "/payment",
                        "{\"quote\": \"%s\", \"card\": \"%s\"}".formatted(offer.at("/quote/digest"), Cards.GOOD));
        String access = paid.at("/setAccess").replace(Installation.PUBLIC_URL.toString(), "");
        Reply granted = API.anonymous().put(access, Samples.GRANT);

        assertThat(offer.at("/status")).isEqualTo("open");
        assertThat(offer.at("/quote/total/amount")).isEqualTo("86.26");
        assertThat(paid.status()).isEqualTo(201);
        assertThat(paid.at("/status")).isEqualTo("paid");
        assertThat(granted.at("/status")).isEqualTo("granted");
        assertThat(API.anonymous().get("/v1/offers/" + token).json().has("setAccess"))
                .isFalse();
        assertThat(office.key().get("/v1/activity").json().at("/items").findValuesAsText("type"))
                .contains("order.placed", "cart.checked-out", "permission.granted");
        assertThat(office.key().get("/v1/carts/" + cart).at("/status")).isEqualTo("checked_out");
    }

    @Test
    void tellsTheResellerWhenAnOfferIsDeclined() {
        Customer ada = office.client("Ada");
        String cart = office.cart(ada);
        String token = office.sends(cart, ada);

        Reply declined = API.anonymous().post("/v1/offers/" + token + "/decline");

        assertThat(declined.status()).isEqualTo(204);
        assertThat(API.anonymous().get("/v1/offers/" + token).at("/status")).isEqualTo("withdrawn");
        assertThat(office.key().get("/v1/carts/" + cart).at("/status")).isEqualTo("open");
        assertThat(office.key().get("/v1/activity").at("/items/0/type")).isEqualTo("cart.offer-declined");
    }

    @Test
    void showsAnInvoiceAsPdfOrHtml() {
        office.storesCard(Cards.GOOD);
        String invoice = office.checksOut(office.cart(office.client("Ada")), "reseller_card")
                .at("/invoice");
        String document = "/v1/invoices/" + invoice + "/document";

        assertThat(office.key().get(document).header("Content-Type")).contains("application/pdf");
        assertThat(office.key()
                        .get(document + "?format=html")
                        .header("Content-Type")
                        .orElseThrow())
                .startsWith("text/html");
        assertThat(office.key()
                        .with("Accept", "text/html")
                        .get(document)
                        .header("Content-Type")
                        .orElseThrow())
                .startsWith("text/html");
        assertThat(office.key().get(document).header("Content-Disposition").orElseThrow())
                .contains("INV-000001");
        assertThat(office.key().get(document).header("Content-Security-Policy").orElseThrow())
                .contains("sandbox");
    }

    @Test
    void keepsARecordThatCanBeVerified() {
        office.client("Ada");

        Reply verdict = office.key().get("/v1/audit/verification");

        assertThat(verdict.at("/whole")).isEqualTo("true");
        assertThat(verdict.json().get("events").asInt())
                .isEqualTo(office.key()
                        .get("/v1/audit")
                        .json()
                        .at("/items/0/sequence")
                        .asInt());
    }
}
