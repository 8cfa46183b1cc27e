package org.cartulary.benchmarks.shop;

import java.net.URI;
import java.time.InstantSource;
import java.util.Set;
import org.cartulary.bootstrap.service.HmacSecrets;
import org.cartulary.bootstrap.service.SystemIdentities;
import org.cartulary.bootstrap.simulating.NoDocuments;
import org.cartulary.payments.sandbox.Interruption;
import org.cartulary.payments.sandbox.SandboxGateway;
import org.cartulary.payments.sandbox.SandboxLedger;
import org.cartulary.ports.Secrets;
import org.cartulary.ports.Stores;
import org.cartulary.ports.UseCases;
import org.cartulary.ports.cart.CheckOutCart;
import org.cartulary.ports.cart.Checkout;
import org.cartulary.ports.mail.MailSender;
import org.cartulary.ports.mail.MailTemplates;
import org.cartulary.usecases.Handlers;
import org.cartulary.usecases.Services;
import org.cartulary.usecases.mail.PublicLinks;

/**
 * All use cases over some stores, with the sandbox for a gateway, whose ledger is in memory. Mails are put into the ledger with their
 * order, and stay there: nobody relays them.
 */
public record Core(Stores stores, Secrets secrets, UseCases does) {

    private static final URI ADDRESS = URI.create("https://billing.example");

    /** Checks a cart out. */
    public void checkOut(CheckOutCart.Command purchase) {
        if (!(does.checkOutCart().handle(purchase) instanceof Checkout.Booked)) {
            throw new IllegalStateException("the sandbox leaves nothing pending with this card");
        }
    }

    public static Core over(Stores stores) {
        Secrets secrets = new HmacSecrets(new byte[32]);
        InstantSource clock = InstantSource.system();
        SandboxGateway gateway = new SandboxGateway(
                SandboxLedger.inMemory(), clock, ADDRESS.resolve("/sandbox/payments/"), Interruption.NONE);
        MailTemplates noTemplates = (template, language, facts) -> {
            throw new IllegalStateException("no mail is relayed");
        };
        MailSender noSender = mail -> {
            throw new IllegalStateException("no mail is relayed");
        };
        Services services = new Services(
                clock,
                new SystemIdentities(),
                secrets,
                Set.of(gateway),
                noTemplates,
                noSender,
                new NoDocuments(),
                new PublicLinks(ADDRESS));
        return new Core(stores, secrets, Handlers.over(stores, services));
    }
}
