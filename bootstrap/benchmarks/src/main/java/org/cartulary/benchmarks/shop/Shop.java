package org.cartulary.benchmarks.shop;

import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Stream;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.client.BillingDetails;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.Country;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.client.PostalAddress;
import org.cartulary.domain.client.Profile;
import org.cartulary.domain.mail.MailState;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.permission.Grant;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.payments.sandbox.TestCard;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.client.AcceptInvitation;
import org.cartulary.ports.client.CreateClient;
import org.cartulary.ports.payment.AddPaymentMethod;
import org.cartulary.ports.permission.SetPermission;
import org.cartulary.ports.reseller.RegisterReseller;
import org.cartulary.ports.reseller.SetTaxRates;

/** A reseller in Paris with a catalogue. Everything in it came about by use cases. */
public final class Shop {

    static final PostalAddress PARIS = new PostalAddress("1 rue de la Paix", "75002", "Paris", new Country("FR"));

    private final Core core;
    private final Actor owner;
    private final String key;

    private Shop(Core core, Actor owner, String key) {
        this.core = core;
        this.owner = owner;
        this.key = key;
    }

    /** Sets a reseller up; the name is part of a domain. */
    public static Shop open(Core core, String name) {
        String key = core.does()
                .registerReseller()
                .handle(new RegisterReseller.Command(
                        "Agence " + name,
                        "Zoé",
                        EmailAddress.parse("hello@" + name + ".example"),
                        PARIS,
                        null,
                        Language.EN,
                        ZoneId.of("Europe/Paris")))
                .secret();
        Actor owner = core.does().authenticate().handle(key);
        core.does().setTaxRates().handle(new SetTaxRates.Command(owner, Catalogue.RATES));
        Catalogue.by(owner).forEach(core.does().defineProduct()::handle);
        return new Shop(core, owner, key);
    }

    /** The key with which the reseller's own systems act for it. */
    public String key() {
        return key;
    }

    /** A client who has accepted, has stored a card, and permits every purchase with it. */
    public PermittedClient client(String name) {
        Client invited = core.does()
                .createClient()
                .handle(new CreateClient.Command(
                        owner,
                        null,
                        "Ada of " + name,
                        EmailAddress.parse("ada@" + name + ".example"),
                        new Profile("Bakery " + name, null, Language.EN, null),
                        new BillingDetails(Catalogue.eur("0").getCurrencyUnit(), PARIS, null, null),
                        Set.of()));
        var accepted = core.does().acceptInvitation().handle(new AcceptInvitation.Command(token(invited), null));
        Actor contact = core.does().authenticate().handle(accepted.secret());
        core.does()
                .addPaymentMethod()
                .handle(new AddPaymentMethod.Command(
                        contact, new Account.OfClient(invited.id()), TestCard.SUCCEEDS.token()));
        Grant purchases = new Grant(
                Set.of(Act.PURCHASE),
                Set.of(),
                Set.of(PurchaseMode.CLIENT_CARD),
                Catalogue.eur("10000.00"),
                Catalogue.eur("100000000.00"),
                null);
        core.does().setPermission().handle(new SetPermission.Command(contact, invited.id(), purchases, null));
        return new PermittedClient(core, owner, accepted.client());
    }

    /** Clients who are to be added. */
    public DueClients dueClients() {
        return new DueClients(core.stores(), owner.reseller());
    }

    /** That of the link in the invitation, which is in the mail ledger. */
    private String token(Client invited) {
        return core
                .does()
                .mailsOfReseller()
                .page(owner, invited.id(), MailState.DUE, PageRequest.FIRST)
                .items()
                .stream()
                .flatMap(mail -> Stream.ofNullable(mail.link()))
                .map(link -> core.secrets().token(link.purpose(), owner.reseller(), link.token()))
                .findFirst()
                .orElseThrow();
    }
}
