package org.cartulary.bootstrap.simulating;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.catalog.Audience;
import org.cartulary.domain.catalog.BookContent;
import org.cartulary.domain.catalog.BookRule;
import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.catalog.PriceBook;
import org.cartulary.domain.catalog.PriceBookId;
import org.cartulary.domain.catalog.PriceBookState;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.payment.PaymentMethod;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.permission.Grant;
import org.cartulary.domain.permission.Permission;
import org.cartulary.domain.permission.PermissionId;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.subscription.ServiceTerms;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.persistence.memory.InMemoryStore;
import org.cartulary.testkit.fixture.Samples;
import org.joda.money.Money;

/** A reseller with one product and with as many clients as a test wants. */
final class SmallShop {
    static final Grant RENEWALS =
            new Grant(Set.of(Act.RENEW), Set.of(), Set.of(PurchaseMode.CLIENT_CARD), null, null, null);

    final InMemoryStore stores = new InMemoryStore();
    final Samples samples = Samples.ofNewReseller();

    SmallShop() {
        stores.resellers().save(samples.resellers().plain());
        stores.products().save(samples.products().coded("hosting"));
    }

    /** Has accepted, has a card, and permits this. */
    ClientId client(Grant grant) {
        Client invited = samples.clients().plain();
        stores.clients().save(invited);
        stores.clients().save(invited.accept().next());
        stores.permissions()
                .save(Permission.grant(samples.id(PermissionId::new), samples.reseller(), invited.id(), grant)
                        .next());
        card(new Account.OfClient(invited.id()));
        return invited.id();
    }

    PaymentMethod card(Account holder) {
        PaymentMethod card = samples.payments().methodOf(holder);
        stores.paymentMethods().save(card);
        return card;
    }

    /** Of a client that permits renewals: begun on a day, for 10 euro a cycle. */
    Subscription running(LocalDate day, int cycle) {
        return running(client(RENEWALS), day, cycle);
    }

    Subscription running(ClientId client, LocalDate day, int cycle) {
        return running(client, day, cycle, "hosting");
    }

    Subscription running(ClientId client, LocalDate day, int cycle, String product) {
        Subscription started = Subscription.start(
                        samples.id(SubscriptionId::new),
                        samples.reseller(),
                        client,
                        new Account.OfClient(client),
                        samples.id(OrderId::new),
                        new ServiceTerms(
                                new ProductCode(product),
                                "Hosting",
                                1,
                                new BillingCycle(cycle),
                                new Term(cycle),
                                Money.parse("EUR 10.00"),
                                null,
                                null,
                                null,
                                List.of()),
                        Money.parse("EUR 10.00"),
                        day)
                .next();
        stores.subscriptions().save(started);
        return started;
    }

    /** Prices hosting by the month for everyone from a day on, and moves those who run at their renewal. */
    void dearer(String price, LocalDate from) {
        BookContent content = new BookContent(
                "Dearer",
                new Audience.Everyone(),
                BookRule.MOVE_AT_RENEWAL,
                Map.of(
                        new ProductCode("hosting"),
                        List.of(Price.flat(new BillingCycle(1), Money.parse(price), Money.parse("EUR 0.00")))));
        PriceBookId id = samples.id(PriceBookId::new);
        stores.priceBooks().save(new PriceBook(id, samples.reseller(), content, PriceBookState.PUBLISHED, from, 1));
    }

    Simulation simulation() {
        return Simulation.of(stores, samples.reseller());
    }
}
