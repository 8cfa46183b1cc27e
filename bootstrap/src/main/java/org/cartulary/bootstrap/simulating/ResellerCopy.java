package org.cartulary.bootstrap.simulating;

import org.cartulary.bootstrap.checking.EveryPage;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.subscription.Renewals;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.persistence.memory.InMemoryStore;
import org.cartulary.ports.Stores;
import org.cartulary.ports.client.ClientFilter;
import org.cartulary.ports.subscription.SubscriptionFilter;

/**
 * What recurring work asks about one reseller, read from its stores into one in memory, as it stands. Left out are secrets, keys, mails and
 * recorded events, and what is done already: carts, orders, invoices and what waits for one. A payment that is under way there has not begun here.
 */
final class ResellerCopy {
    private final Stores source;
    private final InMemoryStore copy;
    private final ResellerId reseller;

    private ResellerCopy(Stores source, InMemoryStore copy, ResellerId reseller) {
        this.source = source;
        this.copy = copy;
        this.reseller = reseller;
    }

    /** Throws {@link IllegalArgumentException} if there is no such reseller. */
    static InMemoryStore of(Stores source, ResellerId reseller) {
        InMemoryStore copy = new InMemoryStore();
        copy.restore(new ResellerCopy(source, copy, reseller)::all);
        return copy;
    }

    /** Subscriptions first: whoever is a client of one then is there still when clients are read. */
    private void all() {
        copy.resellers()
                .save(source.resellers()
                        .find(reseller)
                        .orElseThrow(() -> new IllegalArgumentException("there is no " + reseller)));
        new EveryPage<>(page -> source.subscriptions().page(reseller, SubscriptionFilter.ALL, page))
                .forEach(subscription -> copy.subscriptions().save(atRest(subscription)));
        new EveryPage<>(page -> source.clients().page(reseller, ClientFilter.ALL, page)).forEach(this::client);
        paymentMethods(new Account.OfReseller(reseller));
        new EveryPage<>(page -> source.products().page(reseller, page))
                .forEach(product -> copy.products().save(product));
        new EveryPage<>(page -> source.priceBooks().page(reseller, page))
                .forEach(book -> copy.priceBooks().save(book));
        new EveryPage<>(page -> source.promoCodes().page(reseller, page))
                .forEach(code -> copy.promoCodes().save(code));
    }

    private void client(Client client) {
        copy.clients().save(client);
        source.permissions()
                .find(reseller, client.id())
                .ifPresent(permission -> copy.permissions().save(permission));
        paymentMethods(new Account.OfClient(client.id()));
    }

    private void paymentMethods(Account holder) {
        source.paymentMethods()
                .usable(reseller, holder)
                .forEach(method -> copy.paymentMethods().save(method));
    }

    private static Subscription atRest(Subscription subscription) {
        return subscription.dues().paying() == null ? subscription : new Renewals(subscription).released();
    }
}
