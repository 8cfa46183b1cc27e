package org.cartulary.bootstrap.readme;

import java.net.URI;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cartulary.bootstrap.service.HmacSecrets;
import org.cartulary.bootstrap.service.SystemIdentities;
import org.cartulary.documents.MustacheInvoiceDocuments;
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
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.client.PostalAddress;
import org.cartulary.domain.client.Profile;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.permission.Grant;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.tax.TaxCategory;
import org.cartulary.mail.MustacheMailTemplates;
import org.cartulary.payments.sandbox.Interruption;
import org.cartulary.payments.sandbox.SandboxGateway;
import org.cartulary.payments.sandbox.SandboxLedger;
import org.cartulary.payments.sandbox.TestCard;
import org.cartulary.persistence.memory.InMemoryStore;
import org.cartulary.ports.UseCases;
import org.cartulary.ports.cart.AddLine;
import org.cartulary.ports.cart.CheckOutCart;
import org.cartulary.ports.cart.Checkout;
import org.cartulary.ports.cart.OpenCart;
import org.cartulary.ports.cart.QuoteCart;
import org.cartulary.ports.catalog.DefineProduct;
import org.cartulary.ports.client.AcceptInvitation;
import org.cartulary.ports.client.CreateClient;
import org.cartulary.ports.mail.MailSender;
import org.cartulary.ports.payment.AddPaymentMethod;
import org.cartulary.ports.reseller.RegisterReseller;
import org.cartulary.usecases.Handlers;
import org.cartulary.usecases.Services;
import org.cartulary.usecases.mail.PublicLinks;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The job in Java, as the README shows it. */
final class ReadmeJob {

    private ReadmeJob() {}

    /** Buys, and says what came of it and which mails went out. */
    static Done run() {
        // begin job
        byte[] secret = new byte[32]; // random ones in earnest
        List<MailSender.Outgoing> sent = new ArrayList<>();
        URI here = URI.create("https://billing.example");
        InstantSource clock = InstantSource.system();
        SandboxGateway sandbox =
                new SandboxGateway(SandboxLedger.inMemory(), clock, here.resolve("/confirm/"), Interruption.NONE);
        UseCases billing = Handlers.over(
                new InMemoryStore(),
                new Services(
                        clock,
                        new SystemIdentities(),
                        new HmacSecrets(secret),
                        Set.of(sandbox),
                        new MustacheMailTemplates(),
                        sent::add,
                        new MustacheInvoiceDocuments(),
                        new PublicLinks(here)));

        // Nora's agency sells mailboxes.
        PostalAddress paris = PostalAddress.parse("12 rue de la Paix", "75002", "Paris", "FR");
        Actor nora = billing.authenticate()
                .handle(billing.registerReseller()
                        .handle(new RegisterReseller.Command(
                                "Nord Studio",
                                "Nora",
                                EmailAddress.parse("nora@nord.example"),
                                paris,
                                null,
                                Language.EN,
                                ZoneId.of("Europe/Paris")))
                        .secret());
        ProductCode mailbox = new ProductCode("mailbox");
        billing.defineProduct()
                .handle(new DefineProduct.Command(
                        nora,
                        mailbox,
                        "mail",
                        ProductKind.BASE,
                        Set.of(),
                        new ProductTerms(Term.THREE_YEARS, new QuantityRange(1, 500), true, false, TaxCategory.S),
                        Map.of(Language.EN, "Mailbox"),
                        List.of(Price.flat(new BillingCycle(12), Money.parse("EUR 48.00"), Money.parse("EUR 0.00"))),
                        null));

        // Creating a client and inviting it are one act.
        Client florist = billing.createClient()
                .handle(new CreateClient.Command(
                        nora,
                        null,
                        "Flora",
                        EmailAddress.parse("flora@florist.example"),
                        new Profile("Florist", null, Language.EN, null),
                        new BillingDetails(CurrencyUnit.EUR, paris, null, null),
                        Set.of()));
        billing.relayMail().handle();
        String token = sent.get(0).text().replaceAll("(?s).*/v1/invitations/(\\S+).*", "$1");

        // Flora accepts, lets Nora charge her card up to EUR 300 an order, and stores a card.
        Grant grant = new Grant(
                Set.of(Act.PURCHASE),
                Set.of(),
                Set.of(PurchaseMode.CLIENT_CARD),
                Money.parse("EUR 300.00"),
                null,
                null);
        Actor flora = billing.authenticate()
                .handle(billing.acceptInvitation()
                        .handle(new AcceptInvitation.Command(token, grant))
                        .secret());
        billing.addPaymentMethod()
                .handle(new AddPaymentMethod.Command(
                        flora, new Account.OfClient(florist.id()), TestCard.SUCCEEDS.token()));

        // Nora fills a cart, sees what it costs, and buys exactly that on Flora's behalf.
        CartId cart = billing.openCart()
                .handle(new OpenCart.Command(nora, florist.id()))
                .id();
        billing.addLine()
                .handle(new AddLine.Command(nora, cart, mailbox, new CartLine.Wish(5, null, null, null, null), null));
        Quote quote = billing.quoteCart().handle(new QuoteCart.Command(nora, cart, PurchaseMode.CLIENT_CARD));
        Checkout checkout = billing.checkOutCart()
                .handle(new CheckOutCart.Command(nora, cart, PurchaseMode.CLIENT_CARD, quote.digest(), null, null));
        billing.relayMail().handle();
        // end job
        return new Done(quote, checkout, sent);
    }

    /** What came of it. */
    record Done(Quote quote, Checkout checkout, List<MailSender.Outgoing> sent) {}
}
