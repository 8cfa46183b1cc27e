package org.cartulary.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cartulary.domain.Refusals.codeOf;
import static org.cartulary.domain.Refusals.refusalOf;
import static org.cartulary.domain.Samples.HOSTING;
import static org.cartulary.domain.Samples.RESELLER;
import static org.cartulary.domain.Samples.TODAY;
import static org.cartulary.domain.Samples.eur;
import static org.cartulary.domain.Samples.id;
import static org.cartulary.domain.catalog.PriceBookState.DRAFT;
import static org.cartulary.domain.catalog.PriceBookState.PUBLISHED;
import static org.cartulary.domain.catalog.PriceBookState.WITHDRAWN;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cartulary.domain.InputError;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.money.BillingCycle;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PriceBookTest {

    private static final PriceBookId BOOK = new PriceBookId(id(70));
    private static final Price PRICE = Price.flat(new BillingCycle(1), eur("5.00"), eur("0.00"));
    private static final BookContent SPRING = content(Map.of(HOSTING, List.of(PRICE)));

    private record Rule(
            String command, Set<PriceBookState> from, PriceBookState to, Function<PriceBook, Outcome<PriceBook>> act) {}

    private static final List<Rule> RULES = List.of(
            new Rule("redraft", Set.of(DRAFT), DRAFT, book -> book.redraft(SPRING)),
            new Rule("publish", Set.of(DRAFT), PUBLISHED, book -> book.publish(TODAY, TODAY)),
            new Rule("withdraw", Set.of(DRAFT, PUBLISHED), WITHDRAWN, PriceBook::withdraw));

    private static PriceBook in(PriceBookState state) {
        PriceBook draft = PriceBook.draft(BOOK, RESELLER, SPRING).next();
        return switch (state) {
            case DRAFT -> draft;
            case PUBLISHED -> draft.publish(TODAY, TODAY).next();
            case WITHDRAWN -> draft.publish(TODAY, TODAY).next().withdraw().next();
        };
    }

    private static BookContent content(Map<ProductCode, List<Price>> prices) {
        return new BookContent("Spring", new Audience.Everyone(), BookRule.KEEP, prices);
    }

    @TestFactory
    Stream<DynamicTest> decidesEveryCommand() {
        return RULES.stream()
                .flatMap(rule -> Arrays.stream(PriceBookState.values())
                        .map(state -> dynamicTest(rule.command() + ", " + state, () -> decides(rule, in(state)))));
    }

    private static void decides(Rule rule, PriceBook before) {
        if (rule.from().contains(before.state())) {
            PriceBook after = rule.act().apply(before).next();
            assertThat(after.state()).isEqualTo(rule.to());
            assertThat(after.version()).isEqualTo(before.version() + 1);
        } else {
            assertThat(codeOf(() -> rule.act().apply(before))).matches("price-book\\.(not-draft|no-such-move)");
        }
    }

    @Test
    void tellsWhatHappensToIt() {
        assertThat(PriceBook.draft(BOOK, RESELLER, SPRING).events())
                .containsExactly(new PriceBookEvent.Drafted(BOOK, "Spring", new Audience.Everyone()));
        assertThat(in(DRAFT).redraft(SPRING).events())
                .containsExactly(new PriceBookEvent.Redrafted(BOOK, "Spring", new Audience.Everyone()));
        assertThat(in(DRAFT).publish(TODAY, TODAY).events())
                .containsExactly(new PriceBookEvent.Published(BOOK, TODAY, BookRule.KEEP));
        assertThat(in(PUBLISHED).withdraw().events()).containsExactly(new PriceBookEvent.Withdrawn(BOOK));
    }

    @Test
    void isInForceFromItsDateUntilItIsWithdrawn() {
        PriceBook book = in(DRAFT).publish(TODAY.plusDays(1), TODAY).next();

        assertThat(in(DRAFT).inForce(TODAY)).isFalse();
        assertThat(book.inForce(TODAY)).isFalse();
        assertThat(book.inForce(TODAY.plusDays(1))).isTrue();
        assertThat(book.withdraw().next().inForce(TODAY.plusDays(1))).isFalse();
        assertThat(book.withdraw().next().validFrom()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void beginsOnNoDayThatIsOver() {
        assertThat(refusalOf(() -> in(DRAFT).publish(TODAY.minusDays(1), TODAY)))
                .isEqualTo(new PriceBookError.InThePast(BOOK, TODAY.minusDays(1), TODAY));
    }

    @Test
    void isNotPublishedWithoutAPrice() {
        PriceBook empty = in(DRAFT).redraft(content(Map.of(HOSTING, List.of()))).next();

        assertThat(refusalOf(() -> empty.publish(TODAY, TODAY))).isEqualTo(new PriceBookError.Empty(BOOK));
    }

    @Test
    void pricesEachCycleAndCurrencyOnce() {
        assertThat(refusalOf(() -> content(Map.of(HOSTING, List.of(PRICE, PRICE)))))
                .isEqualTo(new InputError.Malformed("prices", "each billing cycle and currency once"));
    }

    @Test
    void hasADateExactlyFromItsPublishingOn() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PriceBook(BOOK, RESELLER, SPRING, DRAFT, TODAY, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PriceBook(BOOK, RESELLER, SPRING, PUBLISHED, null, 2));
    }

    @Test
    void hasValuesThatAreReadByTheirNames() {
        assertThat(Arrays.stream(BookRule.values()).map(rule -> BookRule.parse(rule.toString())))
                .containsExactly(BookRule.values());
        assertThat(codeOf(() -> BookRule.parse("move"))).isEqualTo("input.malformed");
        assertThat(PriceBookId.parse(BOOK.toString())).isEqualTo(BOOK);
        assertThat(BOOK.toString()).startsWith("price_book_");
    }
}
