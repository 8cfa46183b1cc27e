package org.cartulary.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cartulary.api.testing.Office;
import org.cartulary.api.testing.Office.Customer;
import org.cartulary.api.testing.Reply;
import org.cartulary.api.testing.RunningApi;
import org.cartulary.api.testing.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nobody's change is lost, and nobody is sent what he has. */
class VersionTest {

    @RegisterExtension
    static final RunningApi API = RunningApi.atRoot();

    private final Office office = API.office();
    private final Customer ada = office.client("Ada");

    @Test
    void refusesAChangeToAnotherVersionThanTheOneThatWasRead() {
        String path = "/v1/clients/" + ada.id();
        String read = office.key().get(path).etag();

        Reply first = office.key().with("If-Match", read).patch(path, "{\"organisation\": \"First\"}");
        Reply second = office.key().with("If-Match", read).patch(path, "{\"organisation\": \"Second\"}");

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.etag()).isNotEqualTo(read);
        assertThat(second.status()).isEqualTo(412);
        assertThat(second.code()).isEqualTo("version.stale");
        assertThat(office.key().get(path).at("/organisation")).isEqualTo("First");
    }

    @Test
    void holdsLinesToTheVersionOfTheirCart() {
        String cart = "/v1/carts/" + office.cart(ada);
        String read = office.key().get(cart).etag();
        String line = office.key().get(cart).at("/lines/0/id");
        office.key().with("If-Match", read).post(cart + "/lines", "{\"product\": \"domain-com\"}");

        assertThat(List.of(
                        office.key().with("If-Match", read).post(cart + "/lines", "{\"product\": \"domain-com\"}"),
                        office.key().with("If-Match", read).patch(cart + "/lines/" + line, "{\"quantity\": 2}"),
                        office.key().with("If-Match", read).delete(cart + "/lines/" + line)))
                .extracting(Reply::status)
                .containsOnly(412);
        assertThat(office.key().get(cart).json().get("lines")).hasSize(2);
    }

    @Test
    void holdsProductsAndPermissionsToTheirVersion() {
        String product = "/v1/products/hosting-economy";
        String permission = "/v1/clients/" + ada.id() + "/permission";
        ada.grants(Samples.GRANT);

        Reply redefined = office.key().with("If-Match", "\"1\"").put(product, Samples.hosting("80.00"));
        Reply stale = office.key().with("If-Match", "\"1\"").put(product, Samples.hosting("90.00"));

        assertThat(redefined.status()).isEqualTo(200);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(ada.key()
                        .with("If-Match", "\"1\"")
                        .put(permission, Samples.GRANT)
                        .status())
                .isEqualTo(200);
        assertThat(ada.key()
                        .with("If-Match", "\"1\"")
                        .put(permission, Samples.GRANT)
                        .status())
                .isEqualTo(412);
    }

    @Test
    void sendsNothingThatTheCallerHasAlready() {
        String cart = office.cart(ada);
        ada.grants(Samples.GRANT);
        for (String path : List.of(
                "/v1/clients/" + ada.id(),
                "/v1/clients/" + ada.id() + "/permission",
                "/v1/products/hosting-economy",
                "/v1/carts/" + cart)) {
            String read = office.key().get(path).etag();
            Reply again = office.key().with("If-None-Match", read).get(path);

            assertThat(again.status()).as(path).isEqualTo(304);
            assertThat(again.text()).isEmpty();
            assertThat(again.etag()).isEqualTo(read);
            assertThat(office.key().with("If-None-Match", "\"999\"").get(path).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void refusesAVersionThatItNeverGave() {
        Reply reply = office.key()
                .with("If-Match", "yesterday")
                .patch("/v1/clients/" + ada.id(), "{\"organisation\": \"First\"}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/field")).isEqualTo("If-Match");
    }

    @Test
    void mergesAPatchIntoWhatStands() {
        String path = "/v1/clients/" + ada.id();
        office.key().patch(path, """
            {"group": "Agencies", "domain": "example.com",
             "billing": {"shipping": {"street": "3 quai", "city": "Lyon", "country": "FR"}, "vatId": "FR83404833048"}}\
            """);

        Reply patched = office.key()
                .with("Content-Type", "application/merge-patch+json")
                .patch(
                        path,
                        "{\"domain\": null, \"billing\": {\"shipping\": {\"postcode\": \"69001\"}, \"vatId\": null},"
                                + " \"portalPermissions\": [\"invoices\"]}");

        assertThat(patched.at("/group")).isEqualTo("agencies");
        assertThat(patched.json().has("domain")).isFalse();
        assertThat(patched.json().at("/billing").has("vatId")).isFalse();
        assertThat(patched.at("/billing/shipping/city")).isEqualTo("Lyon");
        assertThat(patched.at("/billing/shipping/postcode")).isEqualTo("69001");
        assertThat(patched.at("/portalPermissions")).isEqualTo("[\"invoices\"]");
        assertThat(patched.at("/organisation")).isEqualTo("Ada & Co");
    }

    @Test
    void takesNothingRequiredAwayByAPatch() {
        String path = "/v1/clients/" + ada.id();

        assertThat(office.key().patch(path, "{\"organisation\": null}").at("/field"))
                .isEqualTo("organisation");
        assertThat(office.key().patch(path, "{\"billing\": null}").at("/field")).isEqualTo("billing");
        assertThat(office.key()
                        .patch(path, "{\"billing\": {\"address\": {\"city\": null}}}")
                        .at("/field"))
                .isEqualTo("billing.address.city");
        assertThat(office.key().patch(path, "{\"status\": \"suspended\"}").code())
                .isEqualTo("input.unknown-field");
    }

    @Test
    void changesNothingByAnEmptyPatch() {
        String path = "/v1/clients/" + ada.id();
        String read = office.key().get(path).etag();

        assertThat(office.key().patch(path, "{}").etag()).isEqualTo(read);
    }
}
