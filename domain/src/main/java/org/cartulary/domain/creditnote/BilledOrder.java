package org.cartulary.domain.creditnote;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.cartulary.domain.cart.LineId;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.invoice.ConsolidatedQuote;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.quote.Priced;
import org.cartulary.domain.quote.QuoteLine;

/** The order of an invoice that is credited: the only one, or that whose lines are. */
public record BilledOrder(OrderId order, ClientId client, Priced quote) {

    /** Refuses lines of several orders, and lines that the invoice does not have. */
    public static BilledOrder of(Invoice invoice, Extent extent) {
        List<BilledOrder> all = all(invoice);
        if (all.size() == 1) {
            return all.get(0);
        }
        if (extent instanceof Extent.OfLines some) {
            return holding(invoice, all, some.wanted().keySet());
        }
        throw new CreditNoteError.OfSeveralOrders(invoice.id()).refused();
    }

    /** The one that these lines are of. */
    public static BilledOrder of(Invoice invoice, Credited credited) {
        return holding(
                invoice,
                all(invoice),
                credited.lines().stream().map(CreditedLine::line).collect(Collectors.toSet()));
    }

    /** The one that has this line. */
    static BilledOrder of(Invoice invoice, QuoteLine line) {
        return holding(invoice, all(invoice), List.of(line.line().id()));
    }

    private static List<BilledOrder> all(Invoice invoice) {
        if (invoice.quote() instanceof ConsolidatedQuote month) {
            return month.orders().stream()
                    .map(order -> new BilledOrder(order.order(), order.client(), order.quote()))
                    .toList();
        }
        return List.of(new BilledOrder(
                Objects.requireNonNull(invoice.order()), Objects.requireNonNull(invoice.client()), invoice.quote()));
    }

    private static BilledOrder holding(Invoice invoice, List<BilledOrder> all, Collection<LineId> lines) {
        Set<BilledOrder> holding = all.stream()
                .filter(order -> lines.stream().anyMatch(order::has))
                .collect(Collectors.toSet());
        if (holding.size() > 1) {
            throw new CreditNoteError.OfSeveralOrders(invoice.id()).refused();
        }
        return holding.stream()
                .findFirst()
                .orElseThrow(() -> lines.stream()
                        .findFirst()
                        .map(line -> new CreditNoteError.UnknownLine(invoice.id(), line).refused())
                        .orElseGet(() -> new CreditNoteError.NothingLeft(invoice.id()).refused()));
    }

    boolean holds(Credited credited) {
        return credited.lines().stream().anyMatch(line -> has(line.line()));
    }

    private boolean has(LineId line) {
        return quote.lines().stream().anyMatch(billed -> billed.line().id().equals(line));
    }
}
