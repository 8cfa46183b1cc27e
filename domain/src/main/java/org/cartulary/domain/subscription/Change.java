package org.cartulary.domain.subscription;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.cartulary.domain.catalog.PriceBookId;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.money.BillingCycle;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What shall be different in a subscription: its plan, its seats, its billing cycle.
 *
 * @param name what the product is called from then on
 * @param recurring at its price, for each billing period from then on, before discounts
 * @param book the price book of that price; nothing where it is the product's own
 * @param schedule when it takes effect, where it waits; nothing for the next renewal
 */
public record Change(
        ProductCode product,
        String name,
        int quantity,
        BillingCycle cycle,
        Money recurring,
        @Nullable PriceBookId book,
        @Nullable Schedule schedule) {

    /** One that is at once, or comes with the next renewal. */
    public Change(
            ProductCode product,
            String name,
            int quantity,
            BillingCycle cycle,
            Money recurring,
            @Nullable PriceBookId book) {
        this(product, name, quantity, cycle, recurring, book, null);
    }

    /** The same, from a day on. */
    public Change on(Schedule day) {
        return new Change(product, name, quantity, cycle, recurring, book, day);
    }

    /** The paid time ends on another day: by as much moves what comes within it; what comes later, comes with as many periods later. */
    Change moved(LocalDate from, LocalDate to) {
        if (schedule == null) {
            return this;
        }
        LocalDate on = schedule.on();
        LocalDate day = dayWithin().isPresent()
                ? on.plusDays(ChronoUnit.DAYS.between(from, to))
                : to.plusMonths(ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(on)));
        return on(new Schedule(day, schedule.settled()));
    }

    /** Whether it takes effect with a renewal that pays from this day on. */
    boolean comesWith(LocalDate paidFrom) {
        return schedule == null || !schedule.on().isAfter(paidFrom);
    }

    /** The day on which it takes effect within what is paid for, where it does not come with a renewal. */
    Optional<LocalDate> dayWithin() {
        return schedule == null || schedule.settled() == null ? Optional.empty() : Optional.of(schedule.on());
    }

    /** The terms that come of it. Discounts last as long as the product stays the same. */
    ServiceTerms of(ServiceTerms before) {
        return new ServiceTerms(
                product,
                name,
                quantity,
                cycle,
                before.term(),
                recurring,
                before.domain(),
                before.base(),
                book,
                product.equals(before.product()) ? before.discounts() : List.of(),
                before.priceTax());
    }
}
