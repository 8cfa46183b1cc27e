package org.cartulary.domain.creditnote;

import java.util.Map;
import java.util.Optional;
import org.cartulary.domain.cart.LineId;
import org.cartulary.domain.proration.CreditUse;
import org.cartulary.domain.quote.Gross;
import org.cartulary.domain.quote.QuoteLine;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What of the credit that a change has left over is given by a credit note for one invoice.
 *
 * @param net at most what is left of the invoice's line for the subscription
 * @param given so much of the credit, at its price: more than the net amount where that includes tax
 */
public record LeftOver(Extent extent, Money net, Money given, SettlementWay way) {

    /**
     * As much as the line has left; nothing where it has nothing left, and where the money can go neither way. What is not paid yet is taken
     * off what is open; what cannot go back to the card is kept for the client.
     *
     * @param line of the invoice, that paid for the subscription
     * @param wanted of the credit, at its price
     * @param refundable what can still go back to the card that paid the invoice
     */
    public static Optional<LeftOver> of(
            CreditedInvoice invoice, QuoteLine line, Money wanted, CreditUse use, Money refundable) {
        Money left = invoice.left(line);
        Gross gross = line.gross();
        Money whole = gross == null ? wanted : gross.of(wanted).net();
        Money net = whole.isGreaterThan(left) ? left : whole;
        Money given = net.equals(whole) ? wanted : atPrice(net, gross);
        if (!net.isPositive()) {
            return Optional.empty();
        }
        Map<LineId, Optional<Money>> lines = Map.of(line.line().id(), Optional.of(net));
        Extent extent = new Extent.OfLines(lines);
        Money total = invoice.credit(extent).total();
        return invoice.wayOf(use, total, refundable).map(way -> new LeftOver(extent, net, given, way));
    }

    private static Money atPrice(Money net, @Nullable Gross gross) {
        return gross == null ? net : gross.ofNet(net).amount();
    }
}
