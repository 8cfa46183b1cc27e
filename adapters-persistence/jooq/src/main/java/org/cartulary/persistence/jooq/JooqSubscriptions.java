package org.cartulary.persistence.jooq;

import static org.cartulary.persistence.schema.generated.Tables.RENEWED_PERIOD;
import static org.cartulary.persistence.schema.generated.Tables.SUBSCRIPTION;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.subscription.Notice;
import org.cartulary.domain.subscription.NoticeDays;
import org.cartulary.domain.subscription.RenewedPeriod;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.SubscriptionState;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.subscription.SubscriptionFilter;
import org.cartulary.ports.subscription.Subscriptions;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Table {@code subscription}. */
final class JooqSubscriptions implements Subscriptions {

    private static final Condition RUNS =
            SUBSCRIPTION.STATE.notIn(SubscriptionState.CANCELLED.name(), SubscriptionState.EXPIRED.name());

    private final Rows<Subscription> rows;
    private final Pages<Subscription, UUID> pages;
    private final Several<Subscription, UUID> several;
    private final Versions<Subscription> versions;
    private final Rows<RenewedPeriod> periods;

    JooqSubscriptions(Statements statements) {
        rows = new Rows<>(statements, SubscriptionColumns.ALL);
        pages = new Pages<>(
                rows,
                SUBSCRIPTION.RESELLER_ID,
                SUBSCRIPTION.SUBSCRIPTION_ID,
                Columns.isAny(SUBSCRIPTION.CLIENT_ID),
                Columns.isAny(SUBSCRIPTION.OWNER),
                Columns.isAny(SUBSCRIPTION.STATE));
        several = new Several<>(rows, SUBSCRIPTION.RESELLER_ID, SUBSCRIPTION.SUBSCRIPTION_ID);
        periods = new Rows<>(statements, RenewedPeriodColumns.ALL);
        versions =
                new Versions<>(statements, rows, SubscriptionColumns.ALL, SUBSCRIPTION.VERSION, Subscription::version);
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
    public void saveAll(List<Subscription> subscriptions) {
        if (subscriptions.size() == 1) {
            save(subscriptions.get(0));
        } else {
            versions.saveAll(subscriptions);
        }
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

    @Override
    public List<Subscription> running(ResellerId reseller, ClientId client) {
        return rows.ask(rows.select(SUBSCRIPTION
                .RESELLER_ID
                .eq(reseller.value())
                .and(SUBSCRIPTION.CLIENT_ID.eq(client.value()))
                .and(RUNS)));
    }

    @Override
    public List<Subscription> toEnd(ResellerId reseller, LocalDate day, int most) {
        return rows.ask(rows.select(SUBSCRIPTION
                        .RESELLER_ID
                        .eq(reseller.value())
                        .and(SUBSCRIPTION.ENDS_ON.le(day))
                        .and(RUNS))
                .orderBy(SUBSCRIPTION.ENDS_ON, SUBSCRIPTION.SUBSCRIPTION_ID)
                .limit(most));
    }

    @Override
    public List<Subscription> toNotice(ResellerId reseller, LocalDate day, NoticeDays days, int most) {
        // The day of a row of before is that of the notice itself.
        Condition told = SUBSCRIPTION.NOTICE_OF.isNull().and(SUBSCRIPTION.NOTICE_ON.le(day));
        for (Notice.Sort sort : Notice.Sort.values()) {
            told = told.or(SUBSCRIPTION
                    .NOTICE_OF
                    .eq(sort.name())
                    .and(SUBSCRIPTION.NOTICE_ON.le(day.plusDays(days.ahead(sort)))));
        }
        return rows.ask(rows.select(SUBSCRIPTION
                        .RESELLER_ID
                        .eq(reseller.value())
                        .and(SUBSCRIPTION.NOTICE_ON.le(day.plusDays(days.most())))
                        .and(told))
                .orderBy(SUBSCRIPTION.NOTICE_ON, SUBSCRIPTION.SUBSCRIPTION_ID)
                .limit(most));
    }

    @Override
    public List<Subscription> toChange(ResellerId reseller, LocalDate day, int most) {
        return soonest(reseller, SUBSCRIPTION.CHANGE_ON, day, most);
    }

    @Override
    public List<Subscription> findAll(ResellerId reseller, Collection<SubscriptionId> subscriptions) {
        return several.find(
                reseller, subscriptions.stream().map(SubscriptionId::value).toList());
    }

    @Override
    public List<Subscription> due(ResellerId reseller, LocalDate day, @Nullable Subscription after, int most) {
        return rows.ask(rows.select(dueBy(reseller, day).and(after == null ? DSL.noCondition() : dueAfter(after)))
                .orderBy(SUBSCRIPTION.DUE_ON, SUBSCRIPTION.SUBSCRIPTION_ID)
                .limit(most));
    }

    @Override
    public long countDue(ResellerId reseller, LocalDate day) {
        return rows.count(dueBy(reseller, day));
    }

    private static Condition dueBy(ResellerId reseller, LocalDate day) {
        return SUBSCRIPTION.RESELLER_ID.eq(reseller.value()).and(SUBSCRIPTION.DUE_ON.le(day));
    }

    /** The first condition lets the index begin there; what it says follows from the second. */
    private static Condition dueAfter(Subscription last) {
        LocalDate day = last.dueOn().orElseThrow();
        return SUBSCRIPTION
                .DUE_ON
                .ge(day)
                .and(SUBSCRIPTION
                        .DUE_ON
                        .gt(day)
                        .or(SUBSCRIPTION.SUBSCRIPTION_ID.gt(last.id().value())));
    }

    @Override
    public List<Subscription> toPayOut(ResellerId reseller, LocalDate day, int most) {
        return soonest(reseller, SUBSCRIPTION.PAY_OUT_ON, day, most);
    }

    private List<Subscription> soonest(ResellerId reseller, Field<LocalDate> on, LocalDate day, int most) {
        return rows.ask(
                rows.select(SUBSCRIPTION.RESELLER_ID.eq(reseller.value()).and(on.le(day)))
                        .orderBy(on, SUBSCRIPTION.SUBSCRIPTION_ID)
                        .limit(most));
    }

    @Override
    public void addPeriods(List<RenewedPeriod> renewed) {
        periods.insertAll(renewed);
    }

    @Override
    public List<RenewedPeriod> periods(ResellerId reseller, SubscriptionId subscription) {
        return periods.ask(periods.select(RENEWED_PERIOD
                        .RESELLER_ID
                        .eq(reseller.value())
                        .and(RENEWED_PERIOD.SUBSCRIPTION_ID.eq(subscription.value())))
                .orderBy(RENEWED_PERIOD.PERIOD_START));
    }
}
