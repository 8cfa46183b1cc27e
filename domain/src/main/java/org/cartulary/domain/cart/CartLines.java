package org.cartulary.domain.cart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cartulary.domain.subscription.SubscriptionId;

/** The lines of an open cart, and what may become of them. */
record CartLines(CartId cart, List<CartLine> lines) {

    Optional<CartLine> find(LineId line) {
        return lines.stream().filter(each -> each.id().equals(line)).findFirst();
    }

    List<CartLine> with(CartLine line) {
        requireBase(line);
        line.concerns().ifPresent(this::requireNotConcerned);
        if (lines.size() >= Cart.MOST_LINES) {
            throw new CartError.Full(cart, Cart.MOST_LINES).refused();
        }
        List<CartLine> more = new ArrayList<>(lines);
        more.add(line);
        return more;
    }

    /** With the line in the place of the one with its identity. */
    List<CartLine> replacing(CartLine line) {
        requireBase(line);
        require(line.id()).concerns().ifPresent(running -> {
            throw new CartError.LineIsFixed(cart, line.id(), running).refused();
        });
        return lines.stream()
                .map(old -> old.id().equals(line.id()) ? line : old)
                .toList();
    }

    /** Without the line, the add-ons that are bought for it, and theirs. */
    List<CartLine> without(LineId line) {
        require(line);
        return without(line, lines);
    }

    /** With the line in the place of the first of these, without the others, and with their add-ons on it. */
    List<CartLine> grouping(List<CartLine> replaced, CartLine suite) {
        Set<LineBase> bases = replaced.stream()
                .map(line -> new LineBase.OfLine(require(line.id()).id()))
                .collect(Collectors.toSet());
        LineBase first = new LineBase.OfLine(replaced.get(0).id());
        List<CartLine> rest = new ArrayList<>();
        for (CartLine line : lines) {
            LineBase itself = new LineBase.OfLine(line.id());
            if (itself.equals(first)) {
                rest.add(suite);
            } else if (!bases.contains(itself)) {
                rest.add(bases.contains(line.base()) ? line.on(suite.id()) : line);
            }
        }
        return rest;
    }

    private static List<CartLine> without(LineId gone, List<CartLine> lines) {
        LineBase base = new LineBase.OfLine(gone);
        List<CartLine> rest =
                lines.stream().filter(line -> !line.id().equals(gone)).toList();
        for (CartLine line : lines) {
            rest = base.equals(line.base()) ? without(line.id(), rest) : rest;
        }
        return rest;
    }

    private CartLine require(LineId line) {
        return find(line).orElseThrow(() -> new CartError.UnknownLine(cart, line).refused());
    }

    /** An add-on for what runs already names the subscription. */
    private void requireBase(CartLine line) {
        if (line.base() instanceof LineBase.OfLine base) {
            boolean carries = find(base.line())
                    .filter(found ->
                            !base.line().equals(line.id()) && found.concerns().isEmpty())
                    .isPresent();
            if (!carries) {
                throw new CartError.UnknownLine(cart, base.line()).refused();
            }
        }
    }

    private void requireNotConcerned(SubscriptionId subscription) {
        if (lines.stream()
                .anyMatch(line -> line.concerns().filter(subscription::equals).isPresent())) {
            throw new CartError.AlreadyInCart(cart, subscription).refused();
        }
    }
}
