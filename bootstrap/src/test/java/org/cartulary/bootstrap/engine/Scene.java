package org.cartulary.bootstrap.engine;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cartulary.bootstrap.settings.Settings;
import org.cartulary.bootstrap.settings.SettingsReader;
import org.cartulary.bootstrap.wiring.Installation;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.catalog.ProductKind;
import org.cartulary.domain.catalog.ProductTerms;
import org.cartulary.domain.catalog.QuantityRange;
import org.cartulary.domain.client.BillingDetails;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.Country;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.Invitation;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.client.PostalAddress;
import org.cartulary.domain.client.Profile;
import org.cartulary.domain.client.TokenId;
import org.cartulary.domain.client.TokenPurpose;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.payment.GatewayToken;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.permission.Grant;
import org.cartulary.domain.quote.QuoteDigest;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.tax.TaxCategory;
import org.cartulary.ports.Secrets;
import org.cartulary.ports.UseCases;
import org.cartulary.ports.cart.AddLine;
import org.cartulary.ports.cart.OpenCart;
import org.cartulary.ports.cart.QuoteCart;
import org.cartulary.ports.catalog.DefineProduct;
import org.cartulary.ports.client.AcceptInvitation;
import org.cartulary.ports.client.CreateClient;
import org.cartulary.ports.payment.AddPaymentMethod;
import org.cartulary.ports.reseller.RegisterReseller;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A reseller with a product, a client that has stored a card and permits purchases with it, and a cart that is ready to be checked out.
 *
 * @param key of the reseller
 * @param clientKey of the client's account owner
 */
public record Scene(String key, String clientKey, CartId cart, QuoteDigest quote) {

    private static final ProductCode HOSTING = new ProductCode("hosting");

    /** Prepares it in the installation that these settings describe, which no server has open. */
    public static Scene in(Map<String, String> environment) {
        Settings settings = SettingsReader.read(environment, Path.of("").toAbsolutePath());
        try (Installation installation = Installation.open(settings, URI.create("http://localhost"))) {
            UseCases does = installation.get(UseCases.class);
            String key = does.registerReseller().handle(reseller()).secret();
            Actor reseller = does.authenticate().handle(key);
            does.defineProduct().handle(hosting(reseller));
            Client client = does.createClient().handle(client(reseller));
            String clientKey = accept(does, installation.get(Secrets.class), reseller, client);
            Cart cart = does.openCart().handle(new OpenCart.Command(reseller, client.id()));
            does.addLine()
                    .handle(new AddLine.Command(
                            reseller, cart.id(), HOSTING, new CartLine.Wish(null, null, null, null, null), null));
            QuoteDigest quote = does.quoteCart()
                    .handle(new QuoteCart.Command(reseller, cart.id(), PurchaseMode.CLIENT_CARD))
                    .digest();
            return new Scene(key, clientKey, cart.id(), quote);
        }
    }

    private static String accept(UseCases does, Secrets secrets, Actor reseller, Client client) {
        Invitation invitation =
                does.clientsOfReseller().invitation(reseller, client.id()).orElseThrow();
        String token = secrets.token(
                TokenPurpose.INVITATION,
                reseller.reseller(),
                new TokenId(invitation.id().value()));
        Grant grant = new Grant(
                EnumSet.allOf(Act.class), Set.of(), EnumSet.of(PurchaseMode.CLIENT_CARD), euros("500.00"), null, null);
        String secret = does.acceptInvitation()
                .handle(new AcceptInvitation.Command(token, grant))
                .secret();
        does.addPaymentMethod()
                .handle(new AddPaymentMethod.Command(
                        does.authenticate().handle(secret),
                        new Account.OfClient(client.id()),
                        new GatewayToken("card_succeeds")));
        return secret;
    }

    private static RegisterReseller.Command reseller() {
        return new RegisterReseller.Command(
                "Atelier Exemple",
                "Claude Martin",
                EmailAddress.parse("claude@atelier.example"),
                address(),
                null,
                Language.FR,
                ZoneId.of("Europe/Paris"));
    }

    private static DefineProduct.Command hosting(Actor reseller) {
        return new DefineProduct.Command(
                reseller,
                HOSTING,
                "hosting",
                ProductKind.BASE,
                Set.of(),
                new ProductTerms(Term.THREE_YEARS, new QuantityRange(1, 10), false, true, TaxCategory.S),
                Map.of(Language.EN, "Hosting"),
                List.of(Price.flat(new BillingCycle(12), euros("96.00"), euros("0.00"))),
                null);
    }

    private static CreateClient.Command client(Actor reseller) {
        return new CreateClient.Command(
                reseller,
                null,
                "Zoé Muñoz",
                EmailAddress.parse("zoe@garage.example"),
                new Profile("Garage Muñoz", null, Language.FR, null),
                new BillingDetails(CurrencyUnit.EUR, address(), null, null),
                Set.of());
    }

    private static PostalAddress address() {
        return new PostalAddress("3 place de l'Église", "35000", "Rennes", new Country("FR"));
    }

    private static Money euros(String amount) {
        return Money.parse("EUR " + amount);
    }
}
