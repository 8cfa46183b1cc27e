package org.cartulary.bootstrap.checking;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cartulary.domain.cart.Cart;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartState;
import org.cartulary.domain.invoice.ConsolidatedQuote;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoiceDraft;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.invoice.InvoicedOrder;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.payment.PaymentAttempt;
import org.cartulary.domain.payment.PaymentState;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Stores;
import org.cartulary.ports.invoice.InvoiceFilter;

/** Order, cart, payment attempt, invoice and subscriptions are of each other, and of nothing else. What no attempt paid is owed by its invoice. */
public final class OrdersArePaidAndInvoicedOnce implements Invariant {
    private final Stores stores;

    @Inject
    public OrdersArePaidAndInvoicedOnce(Stores stores) {
        this.stores = stores;
    }

    @Override
    public String text() {
        return "Each order has one cart, one payment or date by which it is owed, one invoice or place in the draft of its month, and its subscriptions, and none of these is left over";
    }

    @Override
    public void check(ResellerId reseller, Findings findings) {
        Map<OrderId, InvoiceId> invoiced = new HashMap<>();
        Set<OrderId> owed = new HashSet<>();
        for (Invoice invoice :
                new EveryPage<>(request -> stores.invoices().page(reseller, InvoiceFilter.ALL, request))) {
            for (OrderId order : ordersOf(invoice)) {
                InvoiceId other = invoiced.put(order, invoice.id());
                findings.require(other == null, order + " has two invoices, " + other + " and " + invoice.id());
                if (invoice.dueOn() != null) {
                    owed.add(order);
                }
            }
        }
        for (InvoiceDraft draft : stores.invoiceDrafts().open(reseller)) {
            List<OrderId> waiting = stores.invoiceDrafts().orders(reseller, draft.id());
            findings.require(
                    draft.holds(stores.orders().findAll(reseller, waiting)),
                    draft.id() + " is not the sum of the orders that wait for it");
            for (OrderId order : waiting) {
                InvoiceId other = invoiced.put(order, draft.id());
                findings.require(other == null, order + " is on " + other + " and waits for " + draft.id());
            }
        }
        Set<CartId> paid = new HashSet<>();
        for (PaymentAttempt attempt :
                new EveryPage<>(request -> stores.paymentAttempts().page(reseller, PaymentState.SUCCEEDED, request))) {
            CartId cart = attempt.purpose().cart();
            findings.require(paid.add(cart), cart + " was paid twice, the second time by " + attempt.id());
        }
        for (Order order : new EveryPage<>(request -> stores.orders().page(reseller, null, null, request))) {
            findings.saw();
            InvoiceId invoice = invoiced.remove(order.id());
            findings.require(order.invoice().equals(invoice), order.id() + " names an invoice that is not its own");
            findings.require(
                    order.isOwed() == owed.contains(order.id()), order.id() + " was neither paid nor is owed, or both");
            paid.remove(order.cart());
            checkPayment(order, findings);
            checkCart(order, findings);
            order.started()
                    .forEach(subscription -> findings.require(
                            stores.subscriptions().find(reseller, subscription).isPresent(),
                            order.id() + " started " + subscription + ", which is not there"));
        }
        invoiced.forEach((order, invoice) -> findings.require(false, invoice + " is for no order"));
        paid.forEach(cart -> findings.require(false, cart + " was paid and led to no order"));
    }

    private static List<OrderId> ordersOf(Invoice invoice) {
        return invoice.quote() instanceof ConsolidatedQuote month
                ? month.orders().stream().map(InvoicedOrder::order).toList()
                : List.of(Objects.requireNonNull(invoice.order()));
    }

    private void checkPayment(Order order, Findings findings) {
        if (order.payment() == null) {
            return;
        }
        PaymentAttempt attempt =
                stores.paymentAttempts().find(order.reseller(), order.payment()).orElse(null);
        findings.require(
                attempt != null
                        && attempt.state() == PaymentState.SUCCEEDED
                        && attempt.amount()
                                .plus(order.credit())
                                .equals(order.quote().total())
                        && attempt.purpose().cart().equals(order.cart()),
                order.id() + " was not paid by " + order.payment() + " in full");
    }

    private void checkCart(Order order, Findings findings) {
        Cart cart = stores.carts().find(order.reseller(), order.cart()).orElse(null);
        findings.require(
                cart != null && cart.state() == CartState.CHECKED_OUT && Objects.equals(cart.frozen(), order.quote()),
                order.id() + " is not what " + order.cart() + " was checked out as");
    }
}
