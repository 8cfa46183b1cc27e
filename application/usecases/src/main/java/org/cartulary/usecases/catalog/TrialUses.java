package org.cartulary.usecases.catalog;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cartulary.domain.Refused;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.catalog.Allotment;
import org.cartulary.domain.catalog.AllotmentKey;
import org.cartulary.domain.catalog.CatalogError;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.quote.QuoteLine;
import org.cartulary.ports.catalog.Allotments;

/** The trials that clients have had, one of each product. A cart of products without a trial asks and writes nothing. */
public final class TrialUses {

    private final Allotments allotments;

    @Inject
    public TrialUses(Allotments allotments) {
        this.allotments = allotments;
    }

    /** The products of which the client of a cart has had its trial. Reads only: a trial is counted by {@link #take}. */
    public Set<ProductCode> of(Cart cart, Collection<Product> sold) {
        return sold.stream()
                .filter(product -> product.terms().trial() != null)
                .map(Product::code)
                .filter(product -> allotments.taken(cart.reseller(), AllotmentKey.trialOf(product, cart.client())) > 0)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Counts the trials of a quote, within the transaction that commits to it; never a second one, however many are ordered at once.
     *
     * @return what has to be given back if the payment fails
     */
    public List<Allotment> take(Cart cart, Quote quote) {
        List<Allotment> taken = new ArrayList<>();
        quote.lines().stream()
                .filter(line -> line.trial() != null)
                .map(TrialUses::product)
                .sorted(Comparator.naturalOrder())
                .map(product -> new Allotment(AllotmentKey.trialOf(product, cart.client()), 1))
                .forEach(trial -> {
                    allotments.take(cart.reseller(), trial.key(), trial.quantity(), 1);
                    taken.add(trial);
                });
        return taken;
    }

    /** Names the product whose trial was begun by another order, in this very moment or since a cart was sent; passes on what else was refused. */
    public static Refused named(Refused refused) {
        if (refused.refusal() instanceof CatalogError.AllotmentExhausted exhausted) {
            return exhausted
                    .allotment()
                    .triedProduct()
                    .map(product -> new CatalogError.TrialUsed(product).refused())
                    .orElse(refused);
        }
        return refused;
    }

    private static ProductCode product(QuoteLine line) {
        return line.line().product();
    }
}
