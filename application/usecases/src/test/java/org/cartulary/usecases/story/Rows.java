package org.cartulary.usecases.story;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.Stores;
import org.cartulary.ports.client.ClientFilter;
import org.cartulary.ports.invoice.InvoiceFilter;
import org.cartulary.ports.subscription.SubscriptionFilter;

/** Everything that is stored of a reseller, as text: two that are equal show that nothing was changed in between. */
public final class Rows {

    private Rows() {}

    public static List<String> of(Shop shop) {
        return of(shop.world().stores(), shop.reseller());
    }

    private static List<String> of(Stores stores, ResellerId reseller) {
        List<String> rows = new ArrayList<>();
        rows.add(String.valueOf(stores.resellers().find(reseller)));
        rows.add(String.valueOf(stores.brands().find(reseller)));
        stores.apiKeys().all(reseller).forEach(key -> rows.add(key.toString()));
        for (Client client : all(page -> stores.clients().page(reseller, ClientFilter.ALL, page))) {
            rows.add(client.toString());
            rows.add(String.valueOf(stores.invitations().newestOf(reseller, client.id())));
            rows.add(String.valueOf(stores.permissions().find(reseller, client.id())));
            rows.add(String.valueOf(stores.paymentMethods().usable(reseller, new Account.OfClient(client.id()))));
        }
        rows.add(String.valueOf(stores.paymentMethods().usable(reseller, new Account.OfReseller(reseller))));
        rows.addAll(text(page -> stores.products().page(reseller, page)));
        rows.addAll(text(page -> stores.priceBooks().page(reseller, page)));
        rows.addAll(text(page -> stores.promoCodes().page(reseller, page)));
        rows.addAll(text(page -> stores.carts().page(reseller, null, null, page)));
        rows.addAll(text(page -> stores.orders().page(reseller, null, null, page)));
        rows.addAll(text(page -> stores.subscriptions().page(reseller, SubscriptionFilter.ALL, page)));
        rows.addAll(text(page -> stores.invoices().page(reseller, InvoiceFilter.ALL, page)));
        stores.invoiceDrafts().open(reseller).forEach(draft -> rows.add(draft.toString()));
        rows.addAll(text(page -> stores.paymentAttempts().page(reseller, null, page)));
        rows.addAll(text(page -> stores.mails().page(reseller, null, null, page)));
        rows.addAll(text(page -> stores.recordedEvents().page(reseller, null, page)));
        return rows;
    }

    /** All of a list, page by page. */
    public static <T> List<T> all(Function<PageRequest, Page<T>> list) {
        List<T> items = new ArrayList<>();
        Page<T> page = list.apply(new PageRequest(PageRequest.MOST, null));
        items.addAll(page.items());
        while (page.next() != null) {
            page = list.apply(new PageRequest(PageRequest.MOST, page.next()));
            items.addAll(page.items());
        }
        return items;
    }

    private static <T> List<String> text(Function<PageRequest, Page<T>> list) {
        return all(list).stream().map(String::valueOf).toList();
    }
}
