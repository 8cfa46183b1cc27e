package org.cartulary.domain.subscription;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.catalog.Trial;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.money.BillingPeriod;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.proration.Share;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.ResellerId;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One product that runs over time for an owner. All dates are the reseller's. How it is interrupted and how it ends is decided by
 * {@link Ends}, how it is paid for and goes on by {@link Renewals}.
 *
 * @param client for whom it was bought; the owner is this client, or the reseller that bought it with its own card
 * @param anchor the date from which months are counted: each period begins on its day of month, or on the last day of a shorter month
 * @param version the number of changes, 1 when it was started
 */
public record Subscription(
        SubscriptionId id,
        ResellerId reseller,
        ClientId client,
        Account owner,
        OrderId order,
        ServiceTerms terms,
        SubscriptionState state,
        LocalDate anchor,
        Course course,
        Dues dues,
        long version) {

    /**
     * Starts on a day, with its first period paid.
     *
     * @param paid for that period, net
     */
    public static Outcome<Subscription> start(
            SubscriptionId id,
            ResellerId reseller,
            ClientId client,
            Account owner,
            OrderId order,
            ServiceTerms terms,
            Money paid,
            LocalDate day) {
        return start(id, reseller, client, owner, order, terms, paid, day, null);
    }

    /**
     * The same with a first period that is shorter than its cycle.
     *
     * @param until the day on which the second period begins; nothing for a whole one. Where the payment was settled after that day only,
     *     the first one was the day before it
     */
    public static Outcome<Subscription> start(
            SubscriptionId id,
            ResellerId reseller,
            ClientId client,
            Account owner,
            OrderId order,
            ServiceTerms terms,
            Money paid,
            LocalDate day,
            @Nullable LocalDate until) {
        Subscription started = new Subscription(
                id,
                reseller,
                client,
                owner,
                order,
                terms,
                SubscriptionState.ACTIVE,
                until == null ? day : until,
                until == null
                        ? Course.paidFor(terms.cycle().months())
                        : Course.shortFrom(day.isBefore(until) ? day : until.minusDays(1)),
                Dues.paid(paid, terms.recurring()),
                1);
        return Outcome.of(
                started, new SubscriptionEvent.Started(id, client, owner, terms.product(), terms.quantity(), day));
    }

    /**
     * Starts on a day with a trial. Its periods are counted from the first day after that, on which the first one is to be paid; in the
     * trial it is usable as if it were paid for.
     */
    public static Outcome<Subscription> tried(
            SubscriptionId id,
            ResellerId reseller,
            ClientId client,
            Account owner,
            OrderId order,
            ServiceTerms terms,
            Trial trial,
            LocalDate day) {
        LocalDate anchor = day.plusDays(trial.days());
        Money nothing = Money.zero(terms.recurring().getCurrencyUnit());
        Subscription started = new Subscription(
                id,
                reseller,
                client,
                owner,
                order,
                terms,
                SubscriptionState.TRIAL,
                anchor,
                Course.triedFrom(day),
                Dues.paid(nothing, terms.recurring()),
                1);
        return Outcome.of(
                started,
                new SubscriptionEvent.Started(id, client, owner, terms.product(), terms.quantity(), anchor),
                new SubscriptionEvent.TrialStarted(id, client, day, anchor));
    }

    /** The period that is paid for now, or was paid for last; the trial of what was never paid. */
    public BillingPeriod currentPeriod() {
        if (course.trialFrom() != null) {
            return new BillingPeriod(course.trialFrom(), anchor);
        }
        if (course.shortFrom() != null) {
            return new BillingPeriod(course.shortFrom(), anchor);
        }
        return new BillingPeriod(after(course.paidMonths() - terms.cycle().months()), paidThrough());
    }

    /** How much of its cycle the present period is, where that is shorter. */
    public Optional<Share> shortShare() {
        return course.shortShare(anchor, terms.cycle());
    }

    /** What the present period costs of an amount for a whole one. */
    public Money forPeriod(Money recurring) {
        return shortShare().map(share -> share.of(recurring)).orElse(recurring);
    }

    /** The period that begins where the paid time ends. */
    BillingPeriod periodAfter() {
        return new BillingPeriod(
                paidThrough(), after(course.paidMonths() + nextTerms().cycle().months()));
    }

    /** The terms of its next period: those of now, or what they are scheduled to become. */
    public ServiceTerms nextTerms() {
        Change scheduled = dues.scheduled();
        return scheduled == null || !scheduled.comesWith(paidThrough()) ? terms : scheduled.of(terms);
    }

    /** The first day of a scheduled change that comes within what is paid for; nothing where it comes with a renewal, or cannot come. */
    public Optional<LocalDate> changeOn() {
        boolean comes = runs() && course.pausedOn() == null;
        return Optional.ofNullable(comes ? dues.scheduled() : null).flatMap(Change::dayWithin);
    }

    /** What was paid for the whole present period, net. */
    public Money paidForPeriod() {
        return dues.paid() == null ? terms.recurring() : dues.paid();
    }

    /** The first day that is not paid for. */
    public LocalDate paidThrough() {
        return after(course.paidMonths());
    }

    /** The first day after the present term. When nobody cancels, the next one of the same length begins. */
    public LocalDate termEnds() {
        return after(course.termStart() + terms.term().months());
    }

    /** When the next period begins and has to be paid; nothing once it has ended, while it is paused, and when it ends before. */
    public Optional<LocalDate> nextPayment() {
        LocalDate due = paidThrough();
        boolean wanted = course.endsOn() == null || due.isBefore(course.endsOn());
        return runs() && course.pausedOn() == null && wanted ? Optional.of(due) : Optional.empty();
    }

    /** The day on which its next payment is made by itself, or on which it lapses; nothing where neither is to come. */
    public Optional<LocalDate> dueOn() {
        return nextPayment().map(dues::payableOn);
    }

    /** What its owner is to be told ahead of the end of the paid time; nothing where it was told, or is in arrears. */
    public Optional<Notice> notice() {
        Optional<LocalDate> next = dues.dunning() == null ? nextPayment() : Optional.empty();
        return next.filter(day -> !day.equals(dues.noticed()))
                .flatMap(day -> Notice.Sort.of(this).map(sort -> new Notice(sort, day)));
    }

    /** Since when credit of it is to be given by a credit note; nothing where there is none, or it waits for the next periods. */
    public Optional<LocalDate> payOutOn() {
        PeriodChanges changes = dues.changes();
        boolean waits = dues.credit() == null || changes == null || changes.payOut() == null || dues.paying() != null;
        return waits ? Optional.empty() : Optional.of(currentPeriod().start());
    }

    /** Whether it has not come to its end. */
    public boolean runs() {
        return !state.next().isEmpty();
    }

    /** Whether it began with a trial, and nothing was paid for it yet: then there is no grace. */
    public boolean isUnpaidTrial() {
        return course.trialFrom() != null;
    }

    /** How many units its client has with it: of each product the most that it runs with or is scheduled to; none once it has ended. */
    public Map<ProductCode, Integer> units() {
        return runs() ? FreedUnits.running(terms, dues.scheduled()) : Map.of();
    }

    /** What is being paid for is not changed until that is settled. */
    void requireNotBeingPaid() {
        CartId paying = dues.paying();
        if (paying != null) {
            throw new SubscriptionError.PaymentUnderWay(id, paying).refused();
        }
    }

    void requireNoTrial() {
        if (state == SubscriptionState.TRIAL) {
            throw new SubscriptionError.InTrial(id, anchor).refused();
        }
    }

    Subscription with(SubscriptionState to, LocalDate newAnchor, Course newCourse, Dues newDues) {
        if (to != state && !state.next().contains(to)) {
            throw new SubscriptionError.NoSuchMove(id, state, to).refused();
        }
        return new Subscription(
                id, reseller, client, owner, order, terms, to, newAnchor, newCourse, newDues, version + 1);
    }

    /** On these terms, as part of the change that is being made. */
    Subscription on(ServiceTerms newTerms) {
        return new Subscription(id, reseller, client, owner, order, newTerms, state, anchor, course, dues, version);
    }

    private LocalDate after(int months) {
        return anchor.plusMonths(months);
    }
}
