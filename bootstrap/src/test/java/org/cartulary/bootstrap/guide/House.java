package org.cartulary.bootstrap.guide;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
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
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.client.PostalAddress;
import org.cartulary.domain.client.Profile;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.payment.GatewayToken;
import org.cartulary.domain.payment.PaymentMethod;
import org.cartulary.domain.quote.QuoteDigest;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.tax.TaxCategory;
import org.cartulary.ports.UseCases;
import org.cartulary.ports.cart.AddLine;
import org.cartulary.ports.cart.CheckOutCart;
import org.cartulary.ports.cart.OpenCart;
import org.cartulary.ports.cart.QuoteCart;
import org.cartulary.ports.catalog.DefineProduct;
import org.cartulary.ports.client.AcceptInvitation;
import org.cartulary.ports.client.CreateClient;
import org.cartulary.ports.payment.AddPaymentMethod;
import org.cartulary.ports.reseller.RegisterReseller;
import org.h2.jdbcx.JdbcDataSource;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A host that embeds Cartulary: with a database, a mail service and a payment service of its own. */
final class House {

    private static final QuoteDigest OTHER_QUOTE = new QuoteDigest("0".repeat(64));
    private static final byte[] SECRET = new byte[32];
    private static final PostalAddress PARIS = PostalAddress.parse("12 rue de la Paix", "75002", "Paris", "FR");
    private static final ProductCode MAILBOX = new ProductCode("mailbox");

    /** A mail that the house's mail service took. */
    private record Taken(String to, String html) {}

    private final BlockingQueue<Taken> taken;
    private final UseCases billing;
    private final Actor seller;
    private final ClientId client;

    private House(BlockingQueue<Taken> taken, UseCases billing) {
        this.taken = taken;
        this.billing = billing;
        this.seller = billing.authenticate().handle(registered());
        defineMailbox();
        this.client = activeClient().id();
    }

    static House wiredByNew() {
        BlockingQueue<Taken> taken = new LinkedBlockingQueue<>();
        OwnMail mail = new OwnMail((id, to, subject, html) -> taken.add(new Taken(to, html)));
        OwnGateway gateway = new OwnGateway(new HousePayments());
        return new House(taken, PlainJava.billing(database(), mail, Set.of(gateway), SECRET));
    }

    static House wiredByGuice() {
        BlockingQueue<Taken> taken = new LinkedBlockingQueue<>();
        HouseMail mail = (id, to, subject, html) -> taken.add(new Taken(to, html));
        return new House(
                taken,
                WithGuice.injector(database(), mail, new HousePayments(), SECRET)
                        .getInstance(UseCases.class));
    }

    UseCases billing() {
        return billing;
    }

    /** What the house says when its seller buys five mailboxes with this card of its own. */
    String buys(String card) {
        CartId cart = fullCart();
        QuoteCart.Command asked = new QuoteCart.Command(seller, cart, PurchaseMode.RESELLER_CARD);
        return buys(cart, card, billing.quoteCart().handle(asked).digest());
    }

    String buysAtAPriceThatNobodyQuoted(String card) {
        return buys(fullCart(), card, OTHER_QUOTE);
    }

    private String buys(CartId cart, String card, QuoteDigest quote) {
        Account own = new Account.OfReseller(seller.reseller());
        PaymentMethod method =
                billing.addPaymentMethod().handle(new AddPaymentMethod.Command(seller, own, new GatewayToken(card)));
        return Answers.answer(
                billing, new CheckOutCart.Command(seller, cart, PurchaseMode.RESELLER_CARD, quote, method.id(), null));
    }

    Client invites(String email) {
        return billing.createClient()
                .handle(new CreateClient.Command(
                        seller,
                        null,
                        "Flora",
                        EmailAddress.parse(email),
                        new Profile("Florist", null, Language.EN, null),
                        new BillingDetails(CurrencyUnit.EUR, PARIS, null, null),
                        Set.of()));
    }

    /** Waits until the mail service has taken a mail to this address, and returns the mail. */
    String awaitsMailTo(String address) {
        try {
            Taken mail = taken.poll(1, TimeUnit.MINUTES);
            while (mail != null && !mail.to().equals(address)) {
                mail = taken.poll(1, TimeUnit.MINUTES);
            }
            if (mail == null) {
                throw new AssertionError("no mail to " + address);
            }
            return mail.html();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private String registered() {
        return billing.registerReseller()
                .handle(new RegisterReseller.Command(
                        "The House",
                        "Hugo",
                        EmailAddress.parse("hugo@house.example"),
                        PARIS,
                        null,
                        Language.EN,
                        ZoneId.of("Europe/Paris")))
                .secret();
    }

    private void defineMailbox() {
        Price price = Price.flat(new BillingCycle(12), Money.parse("EUR 48.00"), Money.parse("EUR 0.00"));
        billing.defineProduct()
                .handle(new DefineProduct.Command(
                        seller,
                        MAILBOX,
                        "mail",
                        ProductKind.BASE,
                        Set.of(),
                        new ProductTerms(Term.THREE_YEARS, new QuantityRange(1, 500), true, false, TaxCategory.S),
                        Map.of(Language.EN, "Mailbox"),
                        List.of(price),
                        null));
    }

    private Client activeClient() {
        invites("flora@florist.example");
        billing.relayMail().handle();
        String token = awaitsMailTo("flora@florist.example").replaceAll("(?s).*?/v1/invitations/([a-z0-9_]+).*", "$1");
        return billing.acceptInvitation()
                .handle(new AcceptInvitation.Command(token, null))
                .client();
    }

    private CartId fullCart() {
        CartId open =
                billing.openCart().handle(new OpenCart.Command(seller, client)).id();
        billing.addLine()
                .handle(new AddLine.Command(seller, open, MAILBOX, new CartLine.Wish(5, null, null, null, null), null));
        return open;
    }

    private static DataSource database() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                + ";DB_CLOSE_DELAY=-1;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE");
        return database;
    }
}
