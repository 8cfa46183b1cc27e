package org.cartulary.bootstrap.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.cartulary.domain.id.TypedId;

/** Two resellers, each with a thing of every kind and carts in several states, and the names by which a table of requests speaks of them. */
final class Premises {

    private static final List<String> KINDS =
            List.of("client", "cart", "line", "order", "invoice", "subscription", "payment", "method", "mail", "key");

    private final URI server;
    /** Longer names come first, so that none is taken for the beginning of another. */
    private final Map<String, String> names =
            new TreeMap<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    Premises(URI server, Scene ours, Scene theirs) {
        this.server = server;
        furnish(theirs, "their-");
        furnish(ours, "");
        for (String kind : KINDS) {
            names.put("no-" + kind, TypedId.format(kind, new UUID(0x0197_0000_0000_7000L, 0x8000_0000_0000_0001L)));
        }
        names.put("digest", "0".repeat(64));
        names.put("longest", "\ud83d\ude00".repeat(200));
        names.put(
                "product",
                "\"family\":\"hosting\",\"kind\":\"base\",\"quantity\":{\"least\":1,\"most\":10},\"taxCategory\":\"S\","
                        + "\"names\":{\"en\":\"Hosting\"}");
    }

    /** What stands for {@code $name}. */
    String the(String name) {
        return names.getOrDefault(name, "");
    }

    String withThings(String text) {
        String result = text;
        for (Map.Entry<String, String> thing : names.entrySet()) {
            result = result.replace("$" + thing.getKey(), thing.getValue());
        }
        return result;
    }

    Rest as(String caller) {
        return new Rest(server, the("key-of-" + caller));
    }

    private void furnish(Scene scene, String whose) {
        Rest rest = new Rest(server, scene.key());
        String client =
                rest.ask("GET", "/v1/carts/" + scene.cart(), "").at("/client").asText();
        names.put("key-of-" + whose + "reseller", scene.key());
        names.put("key-of-" + whose + "client", scene.clientKey());
        names.put(whose + "client", client);
        names.put(whose + "cart", scene.cart().toString());
        names.put(
                whose + "line",
                rest.ask("GET", "/v1/carts/" + scene.cart(), "")
                        .at("/lines/0/id")
                        .asText());
        names.put(whose + "quote", scene.quote().toString());
        names.put(whose + "empty", cart(rest, client));
        String discarded = cart(rest, client);
        rest.ask("DELETE", "/v1/carts/" + discarded, "");
        names.put(whose + "discarded", discarded);
        String sent = filled(rest, client);
        rest.ask(
                "POST", "/v1/carts/" + sent + "/send", "{\"quote\":\"" + quote(rest, sent, "client_completes") + "\"}");
        names.put(whose + "sent", sent);
        buy(rest, whose, filled(rest, client));
        JsonNode reader = rest.ask("POST", "/v1/keys", "{\"name\":\"Reader\",\"scopes\":[\"clients:read\"]}");
        names.put(whose + "key", reader.at("/id").asText());
        names.put("key-of-" + whose + "reader", reader.at("/secret").asText());
        names.put(whose + "invited", invite(rest));
        names.put(
                whose + "mail",
                rest.ask("GET", "/v1/mails", "").at("/items/0/id").asText());
        names.put(
                whose + "method",
                rest.ask("GET", "/v1/payment-methods?holder=" + client, "")
                        .at("/items/0/id")
                        .asText());
    }

    private void buy(Rest rest, String whose, String cart) {
        names.put(whose + "paid", cart);
        JsonNode order = rest.ask(
                "POST",
                "/v1/carts/" + cart + "/checkout",
                Map.of("Idempotency-Key", "used"),
                "{\"purchaseMode\":\"client_card\",\"quote\":\"" + quote(rest, cart, "client_card") + "\"}");
        names.put(whose + "order", order.at("/id").asText());
        names.put(whose + "invoice", order.at("/invoice").asText());
        names.put(whose + "subscription", order.at("/subscriptions/0").asText());
        names.put(whose + "payment", order.at("/payment").asText());
    }

    private static String invite(Rest rest) {
        return rest.ask(
                        "POST",
                        "/v1/clients",
                        "{\"externalId\":\"taken\",\"contact\":{\"name\":\"Ada\",\"email\":\"ada@client.example\"},"
                                + "\"organisation\":\"Ada\",\"language\":\"en\",\"billing\":{\"currency\":\"EUR\",\"address\":"
                                + "{\"street\":\"2 rue de Rivoli\",\"postcode\":\"75001\",\"city\":\"Paris\",\"country\":\"FR\"}}}")
                .at("/id")
                .asText();
    }

    private static String cart(Rest rest, String client) {
        return rest.ask("POST", "/v1/carts", "{\"client\":\"" + client + "\"}")
                .at("/id")
                .asText();
    }

    private static String filled(Rest rest, String client) {
        String cart = cart(rest, client);
        rest.ask("POST", "/v1/carts/" + cart + "/lines", "{\"product\":\"hosting\"}");
        return cart;
    }

    private static String quote(Rest rest, String cart, String mode) {
        return rest.ask("POST", "/v1/carts/" + cart + "/quote", "{\"purchaseMode\":\"" + mode + "\"}")
                .at("/digest")
                .asText();
    }
}
