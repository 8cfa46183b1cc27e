package org.cartulary.usecases.cart;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.catalog.PriceList;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.promo.Situation;
import org.cartulary.ports.catalog.PriceBooks;

/** What a client pays on a day, by the price books that are in force for it. */
public final class ClientPrices {

    private final PriceBooks books;

    @Inject
    public ClientPrices(PriceBooks books) {
        this.books = books;
    }

    PriceList of(Client client, LocalDate day) {
        return new PriceList(
                books.inForce(client.reseller(), client.id(), client.profile().group(), day));
    }

    static Situation situation(Cart cart, Client client, LocalDate day) {
        return new Situation(cart.currency(), day, client.profile().group(), !client.transacted());
    }
}
