package org.cartulary.domain.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Refusals.refusalOf;
import static org.cartulary.domain.Samples.CLIENT;
import static org.cartulary.domain.Samples.HOSTING;
import static org.cartulary.domain.Samples.RESELLER;
import static org.cartulary.domain.Samples.TODAY;
import static org.cartulary.domain.Samples.eur;
import static org.cartulary.domain.Samples.id;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartulary.domain.catalog.Audience;
import org.cartulary.domain.catalog.BookContent;
import org.cartulary.domain.catalog.BookRule;
import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.catalog.PriceBook;
import org.cartulary.domain.catalog.PriceBookError;
import org.cartulary.domain.catalog.PriceBookId;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.order.OrderId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of one subscription of two seats at 3.00 EUR a month, which is due on the 31st or on the last day of a shorter month. */
class BookEffectsTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 31);
    private static final Subscription MONTHLY = EndsTest.startedOn(START);
    private static final LocalDate BEFORE_IT_IS_DUE = LocalDate.of(2026, 2, 10);
    private static final PriceBook DEARER = draft(1, "4.00", BookRule.MOVE_AT_RENEWAL);

    @ParameterizedTest
    @CsvSource({
        "2026-02-10, , 2026-02-28",
        "2026-02-10, 2026-02-28, 2026-02-28",
        "2026-02-10, 2026-03-01, 2026-03-31",
        "2026-02-10, 2027-02-28, 2027-02-28",
        "2026-06-10, , 2026-06-10",
        "2026-06-10, 2026-06-12, 2026-06-12",
        "2026-06-10, 2026-06-14, 2026-06-30",
        "2026-06-10, 2026-07-01, 2026-07-31"
    })
    void areAtTheFirstRenewalFromADayOn(LocalDate today, @Nullable LocalDate from, LocalDate day) {
        Optional<BookEffect> effect =
                BookEffects.of(DEARER, from, today, List.of()).on(MONTHLY, null);

        assertThat(effect)
                .contains(new BookEffect(
                        MONTHLY.id(), CLIENT, HOSTING, 2, new BillingCycle(1), day, eur("6.00"), eur("8.00")));
        assertThat(effect.orElseThrow().changesPrice()).isTrue();
    }

    @Test
    void compareWithWhatOtherBooksMakeOfItMeanwhile() {
        PriceBook cheaper = published(draft(2, "2.00", BookRule.MOVE_AT_RENEWAL), TODAY.plusDays(10));
        LocalDate later = TODAY.plusDays(40);

        assertThat(BookEffects.of(DEARER, later, TODAY, List.of(cheaper)).on(MONTHLY, null))
                .map(BookEffect::before)
                .contains(eur("4.00"));
        assertThat(BookEffects.of(DEARER, TODAY, TODAY, List.of(cheaper)).on(MONTHLY, null))
                .map(BookEffect::before)
                .contains(eur("6.00"));
    }

    @Test
    void areFeltByWhatMovesToTheBookForTheSamePrice() {
        PriceBook same = draft(1, "3.00", BookRule.MOVE_AT_RENEWAL);

        assertThat(BookEffects.of(same, null, TODAY, List.of()).on(MONTHLY, null))
                .map(BookEffect::changesPrice)
                .contains(false);
    }

    @Test
    void ofAPublishedBookBeginWithItsDay() {
        PriceBook published = published(DEARER, LocalDate.of(2026, 3, 20));

        for (LocalDate from : List.of(BEFORE_IT_IS_DUE, published.validFrom())) {
            assertThat(BookEffects.of(published, from, BEFORE_IT_IS_DUE, List.of(published))
                            .on(MONTHLY, null))
                    .map(BookEffect::day)
                    .contains(LocalDate.of(2026, 3, 31));
        }
        assertThat(BookEffects.of(published, LocalDate.of(2026, 4, 15), BEFORE_IT_IS_DUE, List.of(published))
                        .on(MONTHLY, null))
                .map(BookEffect::day)
                .contains(LocalDate.of(2026, 4, 30));
    }

    @Test
    void ofADraftAreRefusedAsItsPublicationWouldBe() {
        PriceBook empty = PriceBook.draft(
                        DEARER.id(),
                        RESELLER,
                        new BookContent("Empty", new Audience.Everyone(), BookRule.KEEP, Map.of()))
                .next();

        assertThat(refusalOf(() -> BookEffects.of(DEARER, TODAY.minusDays(1), TODAY, List.of())))
                .isEqualTo(new PriceBookError.InThePast(DEARER.id(), TODAY.minusDays(1), TODAY));
        assertThat(refusalOf(() -> BookEffects.of(empty, null, TODAY, List.of())))
                .isEqualTo(new PriceBookError.Empty(DEARER.id()));
    }

    @Test
    void areNoneWhereNothingMoves() {
        PriceBook keep = draft(1, "4.00", BookRule.KEEP);
        PriceBook withdrawn = DEARER.withdraw().next();
        Subscription paused = new Ends(MONTHLY).paused(BEFORE_IT_IS_DUE).next();
        Subscription toEnd =
                new Ends(MONTHLY).cancelled(Timing.PERIOD_END, BEFORE_IT_IS_DUE).next();
        Subscription holds = new Renewals(MONTHLY)
                .renewed(
                        new OrderId(id(90)),
                        MONTHLY.terms().next(eur("7.00"), DEARER.id()),
                        eur("7.00"),
                        BEFORE_IT_IS_DUE)
                .next();

        assertNone(keep, MONTHLY);
        assertNone(withdrawn, MONTHLY);
        assertNone(DEARER, paused);
        assertNone(DEARER, new Renewals(MONTHLY).renewing(true).next());
        assertNone(DEARER, toEnd);
        assertNone(DEARER, holds);
        assertThat(BookEffects.of(keep, null, TODAY, List.of()).movesAny()).isFalse();
        assertThat(BookEffects.of(withdrawn, null, TODAY, List.of()).movesAny()).isFalse();
        assertThat(BookEffects.of(DEARER, null, TODAY, List.of()).movesAny()).isTrue();
    }

    private static void assertNone(PriceBook book, Subscription running) {
        assertThat(BookEffects.of(book, null, BEFORE_IT_IS_DUE, List.of()).on(running, null))
                .isEmpty();
    }

    private static PriceBook published(PriceBook draft, LocalDate from) {
        return draft.publish(from, from).next();
    }

    private static PriceBook draft(int number, String price, BookRule rule) {
        Price monthly = Price.flat(new BillingCycle(1), eur(price), eur("0.00"));
        return PriceBook.draft(
                        new PriceBookId(id(700 + number)),
                        RESELLER,
                        new BookContent(
                                "Book " + number, new Audience.Everyone(), rule, Map.of(HOSTING, List.of(monthly))))
                .next();
    }
}
