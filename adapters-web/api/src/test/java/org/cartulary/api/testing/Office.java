package org.cartulary.api.testing;

import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import org.cartulary.domain.client.Country;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.client.PostalAddress;
import org.cartulary.domain.client.TokenPurpose;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.reseller.RegisterReseller;

/** A reseller in Paris, what it sells, and the short forms of what it does over REST. */
public final class Office {

    private static final AtomicInteger KEYS = new AtomicInteger();

    private final RunningApi api;
    private final ResellerId reseller;
    private final Caller key;

    private Office(RunningApi api, ResellerId reseller, Caller key) {
        this.api = api;
        this.reseller = reseller;
        this.key = key;
    }

    static Office openedIn(RunningApi api) {
        RegisterReseller.Registered registered = api.installation()
                .useCases()
                .registerReseller()
                .handle(new RegisterReseller.Command(
                        "Agence Bleue",
                        "Zoé",
                        EmailAddress.parse("hello@agence-bleue.example"),
                        new PostalAddress("1 rue de Rivoli", "75001", "Paris", new Country("FR")),
                        null,
                        Language.EN,
                        ZoneId.of("Europe/Paris")));
        Office office = new Office(api, registered.reseller(), api.with(registered.secret()));
        Samples.catalogue().forEach((code, product) -> office.key().put("/v1/products/" + code, product));
        office.key().put("/v1/tax-rates", Samples.TAX_RATES);
        return office;
    }

    /** The caller with the reseller's key. */
    public Caller key() {
        return key;
    }

    public ResellerId reseller() {
        return reseller;
    }

    /** A request key that nobody has used. */
    public static String newKey() {
        return "key-" + KEYS.incrementAndGet();
    }

    /** Invites a client; answers its identity. */
    public String invites(String name) {
        return key.post("/v1/clients", Samples.client(name)).at("/id");
    }

    /** The token in the newest mail to this client for this purpose. */
    public String mailed(String name, TokenPurpose purpose) {
        return api.installation().token(reseller, Samples.email(name), purpose);
    }

    /** Invites a client that accepts, and answers it with its own key. */
    public Customer client(String name) {
        String id = invites(name);
        Reply accepted = api.anonymous()
                .post("/v1/invitations/accept", "{\"token\": \"%s\"}".formatted(mailed(name, TokenPurpose.INVITATION)));
        return new Customer(id, name, api.with(accepted.at("/secret")));
    }

    /** Opens a cart for a client with one line of hosting. */
    public String cart(Customer customer) {
        String cart = key.post("/v1/carts", "{\"client\": \"%s\"}".formatted(customer.id()))
                .at("/id");
        key.post("/v1/carts/" + cart + "/lines", "{\"product\": \"hosting-economy\"}");
        return cart;
    }

    public String quote(String cart, String purchaseMode) {
        return key.post("/v1/carts/" + cart + "/quote", "{\"purchaseMode\": \"%s\"}".formatted(purchaseMode))
                .at("/digest");
    }

    public Reply checksOut(String cart, String purchaseMode) {
        return key.once(newKey()).post("/v1/carts/" + cart + "/checkout", checkout(cart, purchaseMode));
    }

    /** The body of a checkout at the price of now. */
    public String checkout(String cart, String purchaseMode) {
        return "{\"purchaseMode\": \"%s\", \"quote\": \"%s\"}".formatted(purchaseMode, quote(cart, purchaseMode));
    }

    public void storesCard(String token) {
        key.post("/v1/payment-methods", "{\"token\": \"%s\"}".formatted(token));
    }

    /** Sends a cart, and answers the token of the link that its client receives. */
    public String sends(String cart, Customer customer) {
        key.post("/v1/carts/" + cart + "/send", "{\"quote\": \"%s\"}".formatted(quote(cart, "client_completes")));
        return mailed(customer.name(), TokenPurpose.OFFER);
    }

    /** A client that has accepted, and its own key. */
    public record Customer(String id, String name, Caller key) {

        public void grants(String grant) {
            key.put("/v1/clients/" + id + "/permission", grant);
        }

        public void storesCard(String token) {
            key.post("/v1/payment-methods", "{\"token\": \"%s\"}".formatted(token));
        }
    }
}
