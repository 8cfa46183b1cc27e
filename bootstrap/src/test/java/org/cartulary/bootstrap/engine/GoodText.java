package org.cartulary.bootstrap.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.cartulary.testkit.fixture.Texts;

/** Text that is unusual and good. */
final class GoodText {

    static final List<String> ALL = List.of(
            Texts.MIXED,
            Texts.HOSTILE,
            // four bytes, and a family that is one sign of seven code points
            "\ud83d\ude00",
            "\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66",
            // right to left, with a mark that turns the direction
            "\u0645\u0642\u0647\u0649 \u200fabc",
            // marks that combine with a letter and have no composed form
            "q\u0323\u0303",
            "\u0e01\u0e34\u0e19\u0e02\u0e49\u0e32\u0e27");

    private GoodText() {}

    /** Keeps a text in every field that takes any, and answers what is read from these. */
    static List<String> thereAndBack(String text, Premises premises) {
        Rest reseller = premises.as("reseller");
        String said = text.replace("\\", "\\\\").replace("\"", "\\\"");
        String client = "/v1/clients/" + premises.the("client");
        reseller.ask(
                "PATCH",
                client,
                "{\"organisation\":\"" + said + "\",\"billing\":{\"address\":{\"street\":\"" + said + "\",\"city\":\""
                        + said + "\"}}}");
        reseller.ask(
                "PUT",
                "/v1/products/texts",
                "{" + premises.the("product").replace("{\"en\":\"Hosting\"}", "{\"en\":\"" + said + "\"}")
                        + ",\"prices\":[]}");
        JsonNode kept = reseller.ask("GET", client, "");
        return List.of(
                kept.at("/organisation").asText(),
                kept.at("/billing/address/street").asText(),
                kept.at("/billing/address/city").asText(),
                reseller.ask("GET", "/v1/products/texts", "").at("/names/en").asText());
    }
}
