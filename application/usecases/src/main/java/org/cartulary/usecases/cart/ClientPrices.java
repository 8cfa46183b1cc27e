package org.cartulary.usecases.cart;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.catalog.PriceBook;
import org.cartulary.domain.catalog.PriceList;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.promo.Situation;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.ports.catalog.PriceBooks;

/** What a client pays on a day, by the price books that are in force for it. */
public final class ClientPrices {

    private final PriceBooks books;

    @Inject
    public ClientPrices(PriceBooks books) {
        this.books = books;
    }

    PriceList of(Client client, Reseller reseller, LocalDate day) {
        return new PriceList(
                books.inForce(client.reseller(), client.id(), client.profile().group(), day), reseller.priceTax());
    }

    /** The same for several; the books of one are asked for alone, those of many all at once. */
    Function<Client, PriceList> of(Reseller reseller, Collection<Client> clients, LocalDate day) {
        if (clients.size() == 1) {
            return client -> of(client, reseller, day);
        }
        List<PriceBook> published = books.published(reseller.id());
        return client -> new PriceList(
                published.stream()
                        .filter(book ->
                                book.inForce(client.id(), client.profile().group(), day))
                        .toList(),
                reseller.priceTax());
    }

    static Situation situation(Cart cart, Client client, LocalDate day) {
        return new Situation(cart.currency(), day, client.profile().group(), !client.transacted());
    }
}
