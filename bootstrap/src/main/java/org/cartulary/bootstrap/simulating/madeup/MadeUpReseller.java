package org.cartulary.bootstrap.simulating.madeup;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cartulary.bootstrap.checking.EveryPage;
import org.cartulary.bootstrap.importing.CsvSource;
import org.cartulary.bootstrap.importing.ImportCatalog;
import org.cartulary.bootstrap.importing.ImportPromoCodes;
import org.cartulary.bootstrap.importing.ImportTaxRates;
import org.cartulary.bootstrap.simulating.PrivateClock;
import org.cartulary.bootstrap.simulating.PrivateUseCases;
import org.cartulary.domain.InputError;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.catalog.ProductKind;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.client.PostalAddress;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.persistence.memory.InMemoryStore;
import org.cartulary.ports.Stores;
import org.cartulary.ports.UseCases;
import org.cartulary.ports.reseller.RegisterReseller;

/**
 * A reseller in Paris that does not exist, with the sample catalogue.
 *
 * @param stores where it is kept, and nothing else
 */
public record MadeUpReseller(Stores stores, ResellerId id) {
    private static final int MOST = 1_000_000;
    private static final int SUBSCRIPTIONS_OF_A_CLIENT = 4;

    /**
     * Makes one up, as it is before a day. The same three make the same one.
     *
     * @param subscriptions 1 to 1,000,000
     */
    public static MadeUpReseller of(int subscriptions, long seed, LocalDate before) {
        if (subscriptions < 1 || subscriptions > MOST) {
            throw new InputError.OutOfRange("made-up", "1", String.valueOf(MOST)).refused();
        }
        InMemoryStore store = new InMemoryStore();
        ZoneId zone = ZoneId.of("Europe/Paris");
        UseCases useCases = PrivateUseCases.over(store, new PrivateClock(before.minusDays(1), zone));
        ResellerId id = useCases.registerReseller()
                .handle(new RegisterReseller.Command(
                        "Made Up",
                        "Claude Martin",
                        EmailAddress.parse("claude@made-up.example"),
                        PostalAddress.parse("12 rue des Archives", "75004", "Paris", "FR"),
                        null,
                        Language.EN,
                        zone))
                .reseller();
        importCatalogue(useCases, store, new Actor.Operator(id));
        Random chance = new Random(seed);
        int clients = (subscriptions + SUBSCRIPTIONS_OF_A_CLIENT - 1) / SUBSCRIPTIONS_OF_A_CLIENT;
        new MadeUpClients(store, id, before).add(clients);
        new MadeUpSubscriptions(store, id, sold(store, id), before, chance).add(subscriptions, clients);
        return new MadeUpReseller(store, id);
    }

    private static void importCatalogue(UseCases useCases, Stores stores, Actor operator) {
        List<CsvSource> files = Stream.of("products.csv", "prices.csv", "seat-tiers.csv", "tax-rates.csv")
                .map(CsvSource::sample)
                .toList();
        new ImportCatalog(
                        useCases.defineProduct(),
                        useCases.productsOfReseller(),
                        new ImportTaxRates(useCases.setTaxRates(), useCases.resellerOfActor()),
                        new ImportPromoCodes(useCases.definePromoCode(), useCases.promoCodesOfReseller()),
                        stores.transactions())
                .handle(operator, files, true, (done, of) -> {});
    }

    /** All but add-ons, which need a base. */
    private static List<Product> sold(Stores stores, ResellerId id) {
        Iterable<Product> all = new EveryPage<>(page -> stores.products().page(id, page));
        return StreamSupport.stream(all.spliterator(), false)
                .filter(product -> product.kind() != ProductKind.ADDON)
                .toList();
    }
}
