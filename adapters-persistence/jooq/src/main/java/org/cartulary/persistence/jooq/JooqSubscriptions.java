package org.cartulary.persistence.jooq;

import static org.cartulary.persistence.schema.generated.Tables.SUBSCRIPTION;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.subscription.ServiceTerms;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.SubscriptionState;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.subscription.SubscriptionFilter;
import org.cartulary.ports.subscription.Subscriptions;
import org.jooq.JSON;

/** Table {@code subscription}. */
final class JooqSubscriptions implements Subscriptions {

    private static final Function<JSON, ServiceTerms> TERMS = Json.to(ServiceTerms.class);

    private static final Columns<Subscription> COLUMNS = Columns.<Subscription>of(SUBSCRIPTION)
            .key(
                    SUBSCRIPTION.RESELLER_ID,
                    subscription -> subscription.reseller().value())
            .key(SUBSCRIPTION.SUBSCRIPTION_ID, subscription -> subscription.id().value())
            .with(SUBSCRIPTION.CLIENT_ID, subscription -> subscription.client().value())
            .with(SUBSCRIPTION.OWNER, subscription -> subscription.owner().toString())
            .with(SUBSCRIPTION.ORDER_ID, subscription -> subscription.order().value())
            .with(SUBSCRIPTION.STATE, subscription -> subscription.state().name())
            .with(SUBSCRIPTION.ANCHOR, Subscription::anchor)
            .with(SUBSCRIPTION.PERIOD, Subscription::period)
            .with(SUBSCRIPTION.TERMS, subscription -> Json.of(subscription.terms()))
            .with(SUBSCRIPTION.VERSION, Subscription::version)
            .readBy(row -> new Subscription(
                    row.get(SUBSCRIPTION.SUBSCRIPTION_ID, SubscriptionId::new),
                    row.get(SUBSCRIPTION.RESELLER_ID, ResellerId::new),
                    row.get(SUBSCRIPTION.CLIENT_ID, ClientId::new),
                    row.get(SUBSCRIPTION.OWNER, Account::parse),
                    row.get(SUBSCRIPTION.ORDER_ID, OrderId::new),
                    row.get(SUBSCRIPTION.TERMS, TERMS),
                    row.get(SUBSCRIPTION.STATE, SubscriptionState::valueOf),
                    row.get(SUBSCRIPTION.ANCHOR),
                    row.get(SUBSCRIPTION.PERIOD),
                    row.get(SUBSCRIPTION.VERSION)));

    private final Rows<Subscription> rows;
    private final Pages<Subscription, UUID> pages;
    private final Versions<Subscription> versions;

    JooqSubscriptions(Statements statements) {
        rows = new Rows<>(statements, COLUMNS);
        pages = new Pages<>(
                rows,
                SUBSCRIPTION.RESELLER_ID,
                SUBSCRIPTION.SUBSCRIPTION_ID,
                Columns.isAny(SUBSCRIPTION.CLIENT_ID),
                Columns.isAny(SUBSCRIPTION.OWNER),
                Columns.isAny(SUBSCRIPTION.STATE));
        versions = new Versions<>(statements, rows, COLUMNS, SUBSCRIPTION.VERSION, Subscription::version);
    }

    @Override
    public void addAll(List<Subscription> started) {
        rows.insertAll(started);
    }

    @Override
    public void save(Subscription subscription) {
        versions.save(subscription);
    }

    @Override
    public Optional<Subscription> find(ResellerId reseller, SubscriptionId subscription) {
        return rows.find(reseller.value(), subscription.value());
    }

    @Override
    public Page<Subscription> page(ResellerId reseller, SubscriptionFilter filter, PageRequest request) {
        return pages.page(
                reseller,
                request,
                Pages.after(request, SubscriptionId::parse),
                item -> item.id().toString(),
                Ids.of(filter.client()),
                Texts.of(filter.owner()),
                Texts.name(filter.status()));
    }
}
