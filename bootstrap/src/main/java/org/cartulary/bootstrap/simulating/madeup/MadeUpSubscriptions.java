package org.cartulary.bootstrap.simulating.madeup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.catalog.Trial;
import org.cartulary.domain.client.DomainName;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.subscription.Ends;
import org.cartulary.domain.subscription.ServiceTerms;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.Timing;
import org.cartulary.ports.Stores;
import org.joda.money.CurrencyUnit;

/**
 * Subscriptions of all products and billing cycles, each in its first period, begun on a day that chance has chosen; some are tried for a
 * month first, and have begun in the last one.
 */
final class MadeUpSubscriptions {
    private static final int MOST_SEATS = 20;
    private static final int ONE_IS_CANCELLED_OF = 25;
    private static final int ONE_IS_TRIED_OF = 23;
    private static final Trial MONTH = new Trial(30, false);

    private final Stores stores;
    private final ResellerId reseller;
    private final List<Product> products;
    private final LocalDate before;
    private final Random chance;

    MadeUpSubscriptions(Stores stores, ResellerId reseller, List<Product> products, LocalDate before, Random chance) {
        this.stores = stores;
        this.reseller = reseller;
        this.products = List.copyOf(products);
        this.before = before;
        this.chance = chance;
    }

    void add(int subscriptions, int clients) {
        stores.transactions().write(() -> {
            for (int number = 0; number < subscriptions; number++) {
                add(started(number, number % clients));
            }
            return subscriptions;
        });
    }

    /** Some will end with what is paid for. */
    private void add(Subscription started) {
        stores.subscriptions().save(started);
        if (chance.nextInt(ONE_IS_CANCELLED_OF) == 0 && started.paidThrough().isAfter(before)) {
            stores.subscriptions()
                    .save(new Ends(started).cancelled(Timing.PERIOD_END, before).next());
        }
    }

    private Subscription started(int number, int client) {
        CurrencyUnit currency = MadeUpClients.currency(client);
        List<Product> sold = products.stream()
                .filter(product -> !prices(product, currency).isEmpty())
                .toList();
        Product product = any(sold);
        Price price = any(prices(product, currency));
        ServiceTerms terms = terms(number, product, price);
        UUID identity = new UUID(0x7000, 0x8000_0000_0000_0000L | number);
        LocalDate day = day(price.cycle());
        if (number % ONE_IS_TRIED_OF == ONE_IS_TRIED_OF - 1) {
            return Subscription.tried(
                            new SubscriptionId(identity),
                            reseller,
                            MadeUpClients.id(client),
                            new Account.OfClient(MadeUpClients.id(client)),
                            new OrderId(identity),
                            terms,
                            MONTH,
                            before.minusDays(day.toEpochDay() % MONTH.days()))
                    .next();
        }
        return Subscription.start(
                        new SubscriptionId(identity),
                        reseller,
                        MadeUpClients.id(client),
                        new Account.OfClient(MadeUpClients.id(client)),
                        new OrderId(identity),
                        terms,
                        terms.recurring(),
                        day)
                .next();
    }

    private ServiceTerms terms(int number, Product product, Price price) {
        int least = product.terms().quantity().least();
        int quantity = product.terms().seatBased() ? least + chance.nextInt(MOST_SEATS) : least;
        Term usual = product.terms().defaultTerm();
        Term term =
                price.cycle().divides(usual) ? usual : new Term(price.cycle().months());
        DomainName domain = product.terms().linkedDomain()
                ? DomainName.parse(String.format(Locale.ROOT, "site%d.example", number + 1))
                : null;
        return new ServiceTerms(
                product.code(),
                product.name(Language.EN),
                quantity,
                price.cycle(),
                term,
                price.recurring(quantity),
                domain,
                null,
                null,
                List.of());
    }

    /** So that what is paid for ends on the first day of the simulation, or up to one cycle later. */
    private LocalDate day(BillingCycle cycle) {
        LocalDate earliest = before.minusMonths(cycle.months()).plusDays(1);
        long days = ChronoUnit.DAYS.between(earliest, before);
        return earliest.plusDays(chance.nextInt(Math.toIntExact(days) + 1));
    }

    private static List<Price> prices(Product product, CurrencyUnit currency) {
        return product.prices().stream()
                .filter(price -> price.currency().equals(currency))
                .toList();
    }

    private <T> T any(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }
}
