package org.cartulary.bootstrap.simulating.madeup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.client.BillingDetails;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.Contact;
import org.cartulary.domain.client.ContactId;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.client.PostalAddress;
import org.cartulary.domain.client.Profile;
import org.cartulary.domain.payment.GatewayToken;
import org.cartulary.domain.payment.PaymentMethod;
import org.cartulary.domain.payment.PaymentMethodId;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.permission.Grant;
import org.cartulary.domain.permission.Permission;
import org.cartulary.domain.permission.PermissionId;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Stores;
import org.joda.money.CurrencyUnit;

/** Clients in four countries and three currencies, who have accepted, permit what is bought and renewed, and have a card. */
final class MadeUpClients {
    private record Home(CurrencyUnit currency, PostalAddress address, Language language) {
        static Home of(String currency, String street, String postcode, String city, String country, Language spoken) {
            return new Home(CurrencyUnit.of(currency), PostalAddress.parse(street, postcode, city, country), spoken);
        }
    }

    private static final List<Home> HOMES = List.of(
            Home.of("EUR", "12 rue de la Paix", "75002", "Paris", "FR", Language.FR),
            Home.of("EUR", "Unter den Linden 77", "10117", "Berlin", "DE", Language.EN),
            Home.of("PLN", "al. Jerozolimskie 123", "00-017", "Warszawa", "PL", Language.PL),
            Home.of("EUR", "5 place Bellecour", "69002", "Lyon", "FR", Language.FR),
            Home.of("USD", "350 Fifth Avenue", "10118", "New York", "US", Language.EN));
    private static final Grant ALL_BUT_CANCELLING = new Grant(
            Set.of(Act.VIEW, Act.PURCHASE, Act.RENEW), Set.of(), Set.of(PurchaseMode.CLIENT_CARD), null, null, null);

    private final Stores stores;
    private final ResellerId reseller;
    private final Instant at;

    MadeUpClients(Stores stores, ResellerId reseller, LocalDate before) {
        this.stores = stores;
        this.reseller = reseller;
        this.at = before.minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** The currency of the client with this number. */
    static CurrencyUnit currency(int number) {
        return home(number).currency();
    }

    static ClientId id(int number) {
        return new ClientId(identity(number));
    }

    void add(int clients) {
        stores.transactions().write(() -> {
            for (int number = 0; number < clients; number++) {
                add(invited(number));
            }
            return clients;
        });
    }

    private void add(Client invited) {
        stores.clients().save(invited);
        stores.clients().save(invited.accept().next());
        UUID identity = invited.id().value();
        stores.permissions()
                .save(Permission.grant(new PermissionId(identity), reseller, invited.id(), ALL_BUT_CANCELLING)
                        .next());
        stores.paymentMethods()
                .save(PaymentMethod.add(
                                new PaymentMethodId(identity),
                                reseller,
                                new Account.OfClient(invited.id()),
                                "made-up",
                                new GatewayToken("made-up-card"),
                                "Made-up card",
                                at)
                        .next());
    }

    private Client invited(int number) {
        Home home = home(number);
        String name = String.format(Locale.ROOT, "client%d", number + 1);
        Contact owner = new Contact(
                new ContactId(identity(number)),
                "Owner of " + name,
                EmailAddress.parse("owner@" + name + ".example"),
                true);
        return Client.create(
                        id(number),
                        reseller,
                        null,
                        new Profile(name, null, home.language(), null),
                        new BillingDetails(home.currency(), home.address(), null, null),
                        owner,
                        Set.of())
                .next();
    }

    private static Home home(int number) {
        return HOMES.get(number % HOMES.size());
    }

    /** The form of UUID version 7, of the first moments of its time. */
    private static UUID identity(int number) {
        return new UUID(0x7000, 0x8000_0000_0000_0000L | number);
    }
}
