package org.cartulary.usecases.story;

import static org.cartulary.usecases.story.Catalogue.eur;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.cartulary.domain.Digest;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.LineId;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.client.BillingDetails;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.Country;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.client.PostalAddress;
import org.cartulary.domain.client.Profile;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.payment.GatewayToken;
import org.cartulary.domain.payment.PaymentMethod;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.permission.Grant;
import org.cartulary.domain.permission.Permission;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.cart.AddLine;
import org.cartulary.ports.cart.CheckOutCart;
import org.cartulary.ports.cart.Checkout;
import org.cartulary.ports.cart.OpenCart;
import org.cartulary.ports.cart.PayOffer;
import org.cartulary.ports.cart.QuoteCart;
import org.cartulary.ports.cart.SendCart;
import org.cartulary.ports.client.AcceptInvitation;
import org.cartulary.ports.client.CreateClient;
import org.cartulary.ports.payment.AddPaymentMethod;
import org.cartulary.ports.permission.SetPermission;
import org.cartulary.ports.request.RequestKey;
import org.cartulary.ports.reseller.RegisterReseller;
import org.cartulary.ports.reseller.SetTaxRates;
import org.jspecify.annotations.Nullable;

/** A reseller in Paris that sells the {@link Catalogue}, and the short forms of what it and its clients do in tests. */
public final class Shop {

    public static final CartLine.Wish DEFAULT = new CartLine.Wish(null, null, null, null, null);

    private final World world;
    private final Actor owner;
    private final EmailAddress email;

    private Shop(World world, Actor owner, EmailAddress email) {
        this.world = world;
        this.owner = owner;
        this.email = email;
    }

    public static Shop in(World world) {
        return named("agence-bleue", world);
    }

    public static Shop named(String name, World world) {
        EmailAddress email = EmailAddress.parse("hello@" + name + ".example");
        String secret = world.does()
                .registerReseller()
                .handle(new RegisterReseller.Command(
                        name, "Zoé", email, paris(), null, Language.EN, ZoneId.of("Europe/Paris")))
                .secret();
        Actor owner = world.does().authenticate().handle(secret);
        world.does().setTaxRates().handle(new SetTaxRates.Command(owner, Catalogue.rates()));
        Catalogue.by(owner).forEach(world.does().defineProduct()::handle);
        return new Shop(world, owner, email);
    }

    /** The same shop, seen from another node. */
    public Shop on(World node) {
        return new Shop(node, owner, email);
    }

    public World world() {
        return world;
    }

    public Actor owner() {
        return owner;
    }

    public ResellerId reseller() {
        return owner.reseller();
    }

    public Account account() {
        return new Account.OfReseller(reseller());
    }

    public EmailAddress email() {
        return email;
    }

    public Client invites(String name) {
        return world.does().createClient().handle(creation(name));
    }

    /** The act of creating a client in Paris whose account owner has this name, in euro and in English. */
    public CreateClient.Command creation(String name) {
        return new CreateClient.Command(
                owner,
                null,
                name,
                EmailAddress.parse(name.toLowerCase(Locale.ROOT) + "@bakery.example"),
                new Profile("Bakery " + name, null, Language.EN, null),
                new BillingDetails(eur("1.00").getCurrencyUnit(), paris(), null, null),
                Set.of());
    }

    /** The client follows the link in its newest invitation. */
    public ActiveClient accepts(Client invited) {
        var accepted = world.does()
                .acceptInvitation()
                .handle(new AcceptInvitation.Command(
                        link(invited.accountOwner().email(), MailTemplate.INVITATION), null));
        return new ActiveClient(accepted.client(), world.does().authenticate().handle(accepted.secret()));
    }

    /** A client that was invited and has accepted. */
    public ActiveClient client(String name) {
        return accepts(invites(name));
    }

    /** What the newest mail of this template carries, after all mail has been delivered. */
    public String link(EmailAddress recipient, MailTemplate template) {
        world.deliver();
        return Postbox.linkIn(world.postbox().newestTo(recipient, template)).orElseThrow();
    }

    public PaymentMethod stores(ActiveClient client, String token) {
        return world.does()
                .addPaymentMethod()
                .handle(new AddPaymentMethod.Command(client.contact(), client.account(), new GatewayToken(token)));
    }

    public PaymentMethod storesOwn(String token) {
        return world.does()
                .addPaymentMethod()
                .handle(new AddPaymentMethod.Command(owner, account(), new GatewayToken(token)));
    }

    public Permission grants(ActiveClient client, Grant grant) {
        return world.does()
                .setPermission()
                .handle(new SetPermission.Command(client.contact(), client.id(), grant, null));
    }

    /** Purchases with the client's card, of anything, up to so much per order and month. */
    public static Grant purchases(@Nullable String capPerOrder, @Nullable String capPerMonth) {
        return new Grant(
                Set.of(Act.PURCHASE),
                Set.of(),
                Set.of(PurchaseMode.CLIENT_CARD),
                capPerOrder == null ? null : eur(capPerOrder),
                capPerMonth == null ? null : eur(capPerMonth),
                null);
    }

    public CartId cart(ActiveClient client, ProductCode... products) {
        CartId cart = world.does()
                .openCart()
                .handle(new OpenCart.Command(owner, client.id()))
                .id();
        for (ProductCode product : products) {
            adds(cart, product, DEFAULT);
        }
        return cart;
    }

    public LineId adds(CartId cart, ProductCode product, CartLine.Wish wish) {
        return world.does()
                .addLine()
                .handle(new AddLine.Command(owner, cart, product, wish, null))
                .line();
    }

    public Quote quote(CartId cart, PurchaseMode mode) {
        return world.does().quoteCart().handle(new QuoteCart.Command(owner, cart, mode));
    }

    public Checkout checksOut(CartId cart, PurchaseMode mode) {
        return checksOut(cart, mode, null);
    }

    public Checkout checksOut(CartId cart, PurchaseMode mode, @Nullable RequestKey request) {
        return world.does().checkOutCart().handle(checkout(cart, mode, request));
    }

    /** The act of checking out at the price of now. */
    public CheckOutCart.Command checkout(CartId cart, PurchaseMode mode, @Nullable RequestKey request) {
        return new CheckOutCart.Command(owner, cart, mode, quote(cart, mode).digest(), null, request);
    }

    public RequestKey request(String key, String body) {
        return new RequestKey(owner.principal(), key, Digest.of(body));
    }

    /** Sends the cart, and answers with the token of the link that the client has received. */
    public String sends(CartId cart) {
        var sent = world.does()
                .sendCart()
                .handle(new SendCart.Command(
                        owner, cart, quote(cart, PurchaseMode.CLIENT_COMPLETES).digest(), null, null));
        return link(Objects.requireNonNull(sent.offer()).recipient(), MailTemplate.SENT_CART);
    }

    /** The client pays what it was offered, with a card that is new to us, or with its newest stored one. */
    public Checkout pays(String token, @Nullable String card) {
        return world.does().payOffer().handle(payment(token, card));
    }

    public PayOffer.Command payment(String token, @Nullable String card) {
        Quote frozen = world.does().offerOfToken().ask(token).cart().frozen();
        return new PayOffer.Command(
                token,
                Objects.requireNonNull(frozen).digest(),
                null,
                card == null ? null : new GatewayToken(card),
                null);
    }

    public static Order booked(Checkout checkout) {
        return ((Checkout.Booked) checkout).order();
    }

    public static PostalAddress paris() {
        return new PostalAddress("1 rue de la Paix", "75002", "Paris", new Country("FR"));
    }
}
