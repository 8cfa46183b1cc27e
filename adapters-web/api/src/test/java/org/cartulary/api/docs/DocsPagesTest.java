package org.cartulary.api.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import org.cartulary.api.testing.Reply;
import org.cartulary.api.testing.RunningApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages show all of the contract, run nothing, and fetch nothing from elsewhere. */
class DocsPagesTest {

    @RegisterExtension
    static final RunningApi API = RunningApi.atRoot();

    @Test
    void showEveryOperationAndEverySchema() {
        JsonNode contract = API.anonymous().get("/openapi.json").json();
        String page = API.anonymous().get("/docs").text();

        assertThat(contract.findValuesAsText("operationId"))
                .hasSizeGreaterThan(50)
                .allSatisfy(id -> assertThat(page).contains("<h3 id=\"" + id + "\">"));
        contract.at("/components/schemas")
                .fieldNames()
                .forEachRemaining(name -> assertThat(page).contains("<h3 id=\"schema-" + name + "\">"));
    }

    @Test
    void showWhatAnOperationAsksForAndAnswers() {
        String page = API.anonymous().get("/docs").text();

        assertThat(page)
                .contains("<code>/v1/carts/{id}/checkout</code>")
                .contains("<a href=\"docs/problems#cart.quote-stale\"><code>cart.quote-stale</code></a>")
                .contains("<code>contact.email</code>")
                .contains("<a href=\"#schema-Money\">Money</a>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs", "/docs/problems"})
    void runNothingAndFetchNothing(String path) {
        Reply page = API.anonymous().get(path);

        assertThat(page.header("Content-Type").orElseThrow()).startsWith("text/html;");
        assertThat(page.header("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "style-src 'self'")
                .doesNotContain("script-src", "unsafe");
        assertThat(page.text())
                .doesNotContain("<script", "style=", "src=", "onclick", "@import")
                .doesNotContainPattern("<link[^>]+https?://");
    }

    @Test
    void linkOnlyToPlacesThatExist() {
        String page = API.anonymous().get("/docs").text();

        Pattern.compile("href=\"#([^\"]+)\"")
                .matcher(page)
                .results()
                .forEach(link -> assertThat(page).contains("id=\"" + link.group(1) + "\""));
    }

    @Test
    void explainEachProblemAtThePlaceThatItsTypeNames() {
        assertThat(API.anonymous().get("/docs/problems").text())
                .contains("<h3 id=\"client.unknown\">client.unknown</h3>")
                .contains("<strong>What to do:</strong>");
    }

    @Test
    void haveOneAddressEach() {
        Reply withSlash = API.anonymous().get("/docs/problems/");

        assertThat(withSlash.status()).isEqualTo(308);
        assertThat(withSlash.header("Location")).contains("../problems");
    }
}
