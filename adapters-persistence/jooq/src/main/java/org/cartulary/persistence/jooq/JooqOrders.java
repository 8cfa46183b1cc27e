package org.cartulary.persistence.jooq;

import static org.cartulary.persistence.schema.generated.Tables.CUSTOMER_ORDER;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.payment.PaymentAttemptId;
import org.cartulary.domain.permission.PermissionRef;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.order.Orders;
import org.jooq.JSON;
import org.jspecify.annotations.Nullable;

/** Table {@code customer_order}. Its total stands beside the quote for who looks with SQL; the quote decides. */
final class JooqOrders implements Orders {

    /** A statement has room for so many values, and more. */
    private static final int AT_A_TIME = 512;

    private static final Function<JSON, Quote> QUOTE = Json.to(Quote.class);
    private static final Function<JSON, List<SubscriptionId>> STARTED = Json.toList(SubscriptionId.class);

    private static final Columns<Order> COLUMNS = Columns.<Order>of(CUSTOMER_ORDER)
            .key(CUSTOMER_ORDER.RESELLER_ID, order -> order.reseller().value())
            .key(CUSTOMER_ORDER.ORDER_ID, order -> order.id().value())
            .with(CUSTOMER_ORDER.CART_ID, order -> order.cart().value())
            .with(CUSTOMER_ORDER.CLIENT_ID, order -> order.client().value())
            .with(CUSTOMER_ORDER.OWNER, order -> order.owner().toString())
            .with(CUSTOMER_ORDER.PAYER, order -> order.payer().toString())
            .with(CUSTOMER_ORDER.PURCHASE_MODE, order -> order.mode().name())
            .with(CUSTOMER_ORDER.QUOTE, order -> Json.of(order.quote()))
            .with(CUSTOMER_ORDER.TOTAL, order -> order.quote().total().getAmount())
            .with(CUSTOMER_ORDER.CURRENCY, order -> order.quote().currency().getCode())
            .with(CUSTOMER_ORDER.PRINCIPAL, Order::principal)
            .with(CUSTOMER_ORDER.PERMISSION, order -> Texts.of(order.permission()))
            .with(CUSTOMER_ORDER.PAYMENT_ATTEMPT_ID, order -> Ids.of(order.payment()))
            .with(CUSTOMER_ORDER.CREDIT, order -> order.credit().getAmount())
            .with(CUSTOMER_ORDER.INVOICE_ID, order -> order.invoice().value())
            .with(CUSTOMER_ORDER.STARTED, order -> Json.of(order.started()))
            .with(CUSTOMER_ORDER.PLACED_AT, Order::placedAt)
            .readBy(row -> new Order(
                    row.get(CUSTOMER_ORDER.ORDER_ID, OrderId::new),
                    row.get(CUSTOMER_ORDER.RESELLER_ID, ResellerId::new),
                    row.get(CUSTOMER_ORDER.CART_ID, CartId::new),
                    row.get(CUSTOMER_ORDER.CLIENT_ID, ClientId::new),
                    row.get(CUSTOMER_ORDER.OWNER, Account::parse),
                    row.get(CUSTOMER_ORDER.PAYER, Account::parse),
                    row.get(CUSTOMER_ORDER.PURCHASE_MODE, PurchaseMode::valueOf),
                    row.get(CUSTOMER_ORDER.QUOTE, QUOTE),
                    row.get(CUSTOMER_ORDER.PRINCIPAL),
                    row.optional(CUSTOMER_ORDER.PERMISSION, PermissionRef::parse),
                    row.optional(CUSTOMER_ORDER.PAYMENT_ATTEMPT_ID, PaymentAttemptId::new),
                    row.money(CUSTOMER_ORDER.CREDIT, CUSTOMER_ORDER.CURRENCY),
                    row.get(CUSTOMER_ORDER.INVOICE_ID, InvoiceId::new),
                    row.get(CUSTOMER_ORDER.STARTED, STARTED),
                    row.get(CUSTOMER_ORDER.PLACED_AT)));

    private final Rows<Order> rows;
    private final Pages<Order, UUID> pages;
    private final Read<Order> byCart;
    private final Several<Order, UUID> several;

    JooqOrders(Statements statements) {
        rows = new Rows<>(statements, COLUMNS);
        pages = new Pages<>(
                rows,
                CUSTOMER_ORDER.RESELLER_ID,
                CUSTOMER_ORDER.ORDER_ID,
                Columns.isAny(CUSTOMER_ORDER.CLIENT_ID),
                Columns.isAny(CUSTOMER_ORDER.OWNER));
        several = new Several<>(rows, CUSTOMER_ORDER.RESELLER_ID, CUSTOMER_ORDER.ORDER_ID);
        byCart = rows.read(Columns.isAny(CUSTOMER_ORDER.RESELLER_ID).and(Columns.isAny(CUSTOMER_ORDER.CART_ID)));
    }

    @Override
    public void add(Order order) {
        rows.insert(order, Duplicates.CONCURRENT);
    }

    @Override
    public void addAll(List<Order> orders) {
        rows.insertAll(orders);
    }

    @Override
    public Optional<Order> find(ResellerId reseller, OrderId order) {
        return rows.find(reseller.value(), order.value());
    }

    @Override
    public List<Order> findAll(ResellerId reseller, Collection<OrderId> orders) {
        List<UUID> sought = orders.stream().map(OrderId::value).distinct().toList();
        return IntStream.iterate(0, from -> from < sought.size(), from -> from + AT_A_TIME)
                .mapToObj(from -> sought.subList(from, Math.min(sought.size(), from + AT_A_TIME)))
                .flatMap(some -> several.find(reseller, some).stream())
                .sorted(Comparator.comparing(order -> order.id().toString()))
                .toList();
    }

    @Override
    public Optional<Order> findByCart(ResellerId reseller, CartId cart) {
        return byCart.one(reseller.value(), cart.value());
    }

    @Override
    public Page<Order> page(
            ResellerId reseller, @Nullable ClientId client, @Nullable Account owner, PageRequest request) {
        return pages.page(
                reseller,
                request,
                Pages.after(request, OrderId::parse),
                item -> item.id().toString(),
                Ids.of(client),
                Texts.of(owner));
    }
}
