package org.cartulary.domain.cart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cartulary.domain.catalog.CatalogError;
import org.cartulary.domain.catalog.PriceList;
import org.cartulary.domain.catalog.Product;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.catalog.ProductKind;
import org.cartulary.domain.client.DomainName;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a cart that a suite can take the place of: a new line of each product that it replaces, all of one quantity, billing cycle
 * and term, with a trial or without, and for no more than one domain. An add-on is among them only together with what it is bought for.
 *
 * @param lines in the order of the cart
 * @param domain the one that a line of them serves, if any does
 */
public record SuiteGroup(
        Product suite, List<CartLine> lines, @Nullable DomainName domain) {

    public SuiteGroup {
        lines = List.copyOf(lines);
    }

    /**
     * The first such lines in the cart. Refuses a product that is no suite, a cart in which products are missing, one in which they are
     * missing because they are in a line of the suite already, and one in which no lines of them are alike.
     */
    public static SuiteGroup in(Cart cart, Product suite) {
        if (suite.kind() != ProductKind.SUITE) {
            throw new CatalogError.NoSuite(suite.code()).refused();
        }
        Set<ProductCode> there = starting(cart).stream().map(CartLine::product).collect(Collectors.toSet());
        List<ProductCode> missing = suite.related().stream()
                .filter(code -> !there.contains(code))
                .sorted()
                .toList();
        if (!missing.isEmpty() && there.contains(suite.code())) {
            throw new CartError.AlreadyInSuite(cart.id(), suite.code()).refused();
        }
        if (!missing.isEmpty()) {
            throw new CartError.SuiteIncomplete(cart.id(), suite.code(), missing).refused();
        }
        return find(cart, suite).orElseThrow(() -> new CartError.LinesDiffer(cart.id(), suite.code()).refused());
    }

    /** The same without a reason. */
    public static Optional<SuiteGroup> find(Cart cart, Product suite) {
        List<CartLine> candidates = starting(cart).stream()
                .filter(line ->
                        suite.kind() == ProductKind.SUITE && suite.related().contains(line.product()))
                .toList();
        return candidates.stream()
                .map(seed -> like(seed, candidates, suite))
                .filter(group -> group.lines().size() == suite.related().size())
                .findFirst();
    }

    /** The line of the suite in place of these; refuses what the suite is not sold for. */
    public CartLine line(LineId id, PriceList prices, CurrencyUnit currency) {
        CartLine like = lines.get(0);
        return CartLine.of(
                id,
                suite,
                prices,
                currency,
                new CartLine.Wish(
                        like.quantity(),
                        like.cycle(),
                        like.term(),
                        domain,
                        null,
                        like.waivesTrial() ? Boolean.FALSE : null,
                        like.until().orElse(null)));
    }

    private static List<CartLine> starting(Cart cart) {
        return cart.lines().stream().filter(line -> line.concerns().isEmpty()).toList();
    }

    /** One line of each product that goes with the first, as many as there are. What an add-on is bought for stands before it. */
    private static SuiteGroup like(CartLine seed, List<CartLine> candidates, Product suite) {
        List<CartLine> alike = new ArrayList<>();
        Set<ProductCode> products = new HashSet<>();
        Set<LineBase> bases = new HashSet<>();
        for (CartLine line : candidates) {
            boolean isSeed = line.id().equals(seed.id());
            boolean fits = isSeed || (!line.product().equals(seed.product()) && alike(seed, line));
            if (fits && (line.base() == null || bases.contains(line.base())) && products.add(line.product())) {
                alike.add(line);
                bases.add(new LineBase.OfLine(line.id()));
            }
        }
        return new SuiteGroup(suite, alike, seed.domain());
    }

    /** The seed says which domain: a group is found from any of its lines that names one. */
    private static boolean alike(CartLine seed, CartLine line) {
        return line.act().equals(seed.act())
                && line.quantity() == seed.quantity()
                && line.cycle().equals(seed.cycle())
                && line.term().equals(seed.term())
                && (line.domain() == null || line.domain().equals(seed.domain()));
    }
}
