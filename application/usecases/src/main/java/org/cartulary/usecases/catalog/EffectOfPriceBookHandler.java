package org.cartulary.usecases.catalog;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cartulary.domain.catalog.Audience;
import org.cartulary.domain.catalog.PriceBook;
import org.cartulary.domain.catalog.PriceBookError;
import org.cartulary.domain.catalog.PriceBookId;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.reseller.Scope;
import org.cartulary.domain.subscription.BookEffect;
import org.cartulary.domain.subscription.BookEffects;
import org.cartulary.domain.subscription.EffectTotal;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.catalog.EffectOfPriceBook;
import org.cartulary.ports.catalog.PriceBooks;
import org.cartulary.ports.client.Clients;
import org.cartulary.ports.subscription.SubscriptionFilter;
import org.cartulary.ports.subscription.Subscriptions;
import org.cartulary.usecases.Lookup;
import org.jspecify.annotations.Nullable;

/** Reads a page of subscriptions, and compares each. A book that moves nobody needs none. */
public final class EffectOfPriceBookHandler implements EffectOfPriceBook {

    private final PriceBooks books;
    private final Subscriptions subscriptions;
    private final Clients clients;
    private final Lookup lookup;
    private final InstantSource clock;

    @Inject
    public EffectOfPriceBookHandler(
            PriceBooks books, Subscriptions subscriptions, Clients clients, Lookup lookup, InstantSource clock) {
        this.books = books;
        this.subscriptions = subscriptions;
        this.clients = clients;
        this.lookup = lookup;
        this.clock = clock;
    }

    @Override
    public Effect page(Actor actor, PriceBookId id, @Nullable LocalDate from, PageRequest request) {
        actor.require(Scope.CATALOG_READ);
        actor.require(Scope.SUBSCRIPTIONS_READ);
        PriceBook book = books.find(actor.reseller(), id).orElseThrow(() -> new PriceBookError.Unknown(id).refused());
        Reseller reseller = lookup.reseller(actor.reseller());
        LocalDate today = reseller.dateAt(clock.instant());
        BookEffects effects = BookEffects.of(book, from, today, books.published(actor.reseller()), reseller.priceTax());
        if (!effects.movesAny()) {
            return new Effect(effects.from(), new Page<>(List.of(), null), 0, List.of());
        }
        Page<Subscription> page = subscriptions.page(actor.reseller(), lookedAt(book), request);
        List<BookEffect> moved = moved(effects, actor, page.items());
        List<BookEffect> changed =
                moved.stream().filter(BookEffect::changesPrice).toList();
        return new Effect(
                effects.from(),
                new Page<>(changed, page.next()),
                moved.size() - changed.size(),
                EffectTotal.of(changed));
    }

    private List<BookEffect> moved(BookEffects effects, Actor actor, List<Subscription> running) {
        Set<ClientId> ids = running.stream().map(Subscription::client).collect(Collectors.toSet());
        Map<ClientId, Client> found = clients.findAll(actor.reseller(), ids);
        List<BookEffect> moved = new ArrayList<>();
        for (Subscription each : running) {
            Optional.ofNullable(found.get(each.client()))
                    .flatMap(client -> effects.on(each, client.profile().group()))
                    .ifPresent(moved::add);
        }
        return moved;
    }

    private static SubscriptionFilter lookedAt(PriceBook book) {
        return book.content().audience() instanceof Audience.OfClient only
                ? new SubscriptionFilter(only.client(), null, null)
                : SubscriptionFilter.ALL;
    }
}
