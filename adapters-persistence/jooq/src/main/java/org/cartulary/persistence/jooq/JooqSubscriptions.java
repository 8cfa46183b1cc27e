package org.cartulary.persistence.jooq;

import static org.cartulary.persistence.schema.generated.Tables.RENEWED_PERIOD;
import static org.cartulary.persistence.schema.generated.Tables.SUBSCRIPTION;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.domain.subscription.Course;
import org.cartulary.domain.subscription.Dues;
import org.cartulary.domain.subscription.Notice;
import org.cartulary.domain.subscription.NoticeDays;
import org.cartulary.domain.subscription.RenewedPeriod;
import org.cartulary.domain.subscription.ServiceTerms;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.SubscriptionState;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.subscription.SubscriptionFilter;
import org.cartulary.ports.subscription.Subscriptions;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Table {@code subscription}. */
final class JooqSubscriptions implements Subscriptions {

    private static final Function<JSON, ServiceTerms> TERMS = Json.to(ServiceTerms.class);
    private static final Function<JSON, Dues> DUES = Json.to(Dues.class);
    private static final Condition RUNS =
            SUBSCRIPTION.STATE.notIn(SubscriptionState.CANCELLED.name(), SubscriptionState.EXPIRED.name());

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
            .with(
                    SUBSCRIPTION.PAID_MONTHS,
                    subscription -> subscription.course().paidMonths())
            .with(SUBSCRIPTION.TERM_START, subscription -> subscription.course().termStart())
            .with(SUBSCRIPTION.ENDS_ON, subscription -> subscription.course().endsOn())
            .with(SUBSCRIPTION.PAUSED_ON, subscription -> subscription.course().pausedOn())
            .with(SUBSCRIPTION.TRIAL_FROM, subscription -> subscription.course().trialFrom())
            .with(SUBSCRIPTION.SHORT_FROM, subscription -> subscription.course().shortFrom())
            .with(SUBSCRIPTION.DUE_ON, subscription -> subscription.dueOn().orElse(null))
            .with(
                    SUBSCRIPTION.NOTICE_ON,
                    subscription -> subscription.notice().map(Notice::day).orElse(null))
            .with(
                    SUBSCRIPTION.NOTICE_OF,
                    subscription -> subscription
                            .notice()
                            .map(notice -> notice.sort().name())
                            .orElse(null))
            .with(
                    SUBSCRIPTION.CHANGE_ON,
                    subscription -> subscription.changeOn().orElse(null))
            .with(
                    SUBSCRIPTION.PAY_OUT_ON,
                    subscription -> subscription.payOutOn().orElse(null))
            .with(
                    SUBSCRIPTION.DUES,
                    subscription -> subscription.dues().equals(Dues.NONE) ? null : Json.of(subscription.dues()))
            .with(SUBSCRIPTION.TERMS, subscription -> Json.of(subscription.terms()))
            .with(SUBSCRIPTION.VERSION, Subscription::version)
            .readBy(JooqSubscriptions::read);

    private final Rows<Subscription> rows;
    private final Pages<Subscription, UUID> pages;
    private final Several<Subscription, UUID> several;
    private final Versions<Subscription> versions;
    private final Rows<RenewedPeriod> periods;

    JooqSubscriptions(Statements statements) {
        rows = new Rows<>(statements, COLUMNS);
        pages = new Pages<>(
                rows,
                SUBSCRIPTION.RESELLER_ID,
                SUBSCRIPTION.SUBSCRIPTION_ID,
                Columns.isAny(SUBSCRIPTION.CLIENT_ID),
                Columns.isAny(SUBSCRIPTION.OWNER),
                Columns.isAny(SUBSCRIPTION.STATE));
        several = new Several<>(rows, SUBSCRIPTION.RESELLER_ID, SUBSCRIPTION.SUBSCRIPTION_ID);
        periods = new Rows<>(statements, RenewedPeriodColumns.ALL);
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

    /** Rows of the time before months were counted have their first period paid. */
    private static Subscription read(Row row) {
        ServiceTerms terms = row.get(SUBSCRIPTION.TERMS, TERMS);
        JSON dues = row.optional(SUBSCRIPTION.DUES);
        Integer paidMonths = row.optional(SUBSCRIPTION.PAID_MONTHS);
        return new Subscription(
                row.get(SUBSCRIPTION.SUBSCRIPTION_ID, SubscriptionId::new),
                row.get(SUBSCRIPTION.RESELLER_ID, ResellerId::new),
                row.get(SUBSCRIPTION.CLIENT_ID, ClientId::new),
                row.get(SUBSCRIPTION.OWNER, Account::parse),
                row.get(SUBSCRIPTION.ORDER_ID, OrderId::new),
                terms,
                row.get(SUBSCRIPTION.STATE, SubscriptionState::valueOf),
                row.get(SUBSCRIPTION.ANCHOR),
                new Course(
                        paidMonths == null ? terms.cycle().months() : paidMonths,
                        row.get(SUBSCRIPTION.TERM_START),
                        row.optional(SUBSCRIPTION.ENDS_ON),
                        row.optional(SUBSCRIPTION.PAUSED_ON),
                        row.optional(SUBSCRIPTION.TRIAL_FROM),
                        row.optional(SUBSCRIPTION.SHORT_FROM)),
                dues == null ? Dues.NONE : DUES.apply(dues),
                row.get(SUBSCRIPTION.VERSION));
    }
}
