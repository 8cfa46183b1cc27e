package org.cartulary.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.cartulary.domain.Samples.CLIENT;
import static org.cartulary.domain.Samples.HOSTING;
import static org.cartulary.domain.Samples.RESELLER;
import static org.cartulary.domain.Samples.TODAY;
import static org.cartulary.domain.Samples.eur;
import static org.cartulary.domain.Samples.hosting;
import static org.cartulary.domain.Samples.id;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.Term;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceListTest {

    private static final BillingCycle MONTHLY = new BillingCycle(1);
    private static final LocalDate MAY = LocalDate.parse("2026-05-01");

    /** {@code 7 client may move}: book 7, for the client, from May on, whose subscriptions move. */
    private static PriceBook book(String text) {
        String[] words = text.trim().split(" ", -1);
        int number = Integer.parseInt(words[0]);
        Audience audience = Audience.parse(
                switch (words[1]) {
                    case "client" -> "client:" + CLIENT;
                    case "group" -> "group:schools";
                    default -> words[1];
                });
        LocalDate from = words[2].equals("may") ? MAY : MAY.minusMonths(1);
        BookRule rule = words[3].equals("move") ? BookRule.MOVE_AT_RENEWAL : BookRule.KEEP;
        int cycle = words.length > 4 ? Integer.parseInt(words[4]) : 1;
        Price price = Price.flat(new BillingCycle(cycle), eur(number + ".00"), eur("0.00"));
        return PriceBook.draft(
                        bookId(number),
                        RESELLER,
                        new BookContent("Book " + number, audience, rule, Map.of(HOSTING, List.of(price))))
                .next()
                .publish(from, TODAY)
                .next();
    }

    private static PriceBookId bookId(int number) {
        return new PriceBookId(id(700 + number));
    }

    private static PriceList list(String books) {
        return new PriceList(Arrays.stream(Objects.requireNonNullElse(books, "").split(";", -1))
                .filter(text -> !text.isBlank())
                .map(PriceListTest::book)
                .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "1 everyone april keep, 1",
        "1 everyone april keep; 2 everyone may keep, 2",
        "2 everyone april keep; 1 everyone may keep, 1",
        "1 everyone may keep; 2 everyone may keep, 2",
        "1 group april keep; 2 everyone may keep, 1",
        "1 client april keep; 2 group may keep; 3 everyone may keep, 1",
        "1 everyone april keep; 2 client april keep 12, 1",
        "2 client april keep 12, 0"
    })
    void pricesByTheClosestAndLatestBookThatHasAPrice(String books, int decides) {
        Priced priced = list(books).price(hosting(), MONTHLY, CurrencyUnit.EUR).orElseThrow();

        assertThat(priced.book()).isEqualTo(decides == 0 ? null : bookId(decides));
        assertThat(priced.price().recurring(1)).isEqualTo(eur(decides == 0 ? "6.00" : decides + ".00"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0, 0",
        "1 everyone april keep, 0, 0",
        "1 everyone april move, 0, 1",
        "1 everyone april move, 1, 0",
        "1 everyone april keep; 2 everyone may move, 1, 2",
        "1 everyone april move; 2 everyone may keep, 2, 0",
        "1 everyone april move; 2 everyone may keep, 0, 1",
        "1 everyone april move; 2 everyone may move, 0, 2",
        "1 everyone may keep; 2 everyone may move, 1, 2",
        "1 client april keep; 2 everyone may move, 1, 0",
        "1 everyone may keep; 2 client april move, 1, 2",
        "1 group april keep; 2 client april move; 3 everyone may move, 1, 2",
        "1 everyone april move, 9, 1",
        "1 everyone april keep, 9, 0",
        "1 everyone april move; 2 client april move 12, 0, 1",
        "2 client april move 12, 0, 0"
    })
    void movesARunningSubscriptionToTheFirstMovingBookBeforeItsOwn(String books, int held, int moves) {
        assertThat(list(books)
                        .atRenewal(HOSTING, MONTHLY, CurrencyUnit.EUR, held == 0 ? null : bookId(held))
                        .map(Priced::book))
                .isEqualTo(moves == 0 ? Optional.empty() : Optional.of(bookId(moves)));
    }

    @Test
    void sellsACycleThatOnlyABookPrices() {
        PriceList list = list("1 everyone april keep 36");

        assertThat(list.longestCycle(hosting(), Term.THREE_YEARS, CurrencyUnit.EUR))
                .contains(new BillingCycle(36));
        assertThat(list.longestCycle(hosting(), new Term(12), CurrencyUnit.EUR)).contains(new BillingCycle(12));
        assertThat(list.longestCycle(hosting(), new Term(12), CurrencyUnit.USD)).isEmpty();
        assertThat(list.price(hosting(), MONTHLY, CurrencyUnit.USD)).isEmpty();
    }

    @Test
    void isTheProductsOwnPricesWithoutABook() {
        assertThat(PriceList.standard().longestCycle(hosting(), Term.THREE_YEARS, CurrencyUnit.EUR))
                .isEqualTo(hosting().longestCycle(Term.THREE_YEARS, CurrencyUnit.EUR));
    }

    @Test
    void holdsNoDraft() {
        PriceBook draft = PriceBook.draft(
                        bookId(1), RESELLER, book("1 everyone may keep").content())
                .next();

        assertThatNullPointerException().isThrownBy(() -> new PriceList(List.of(draft, draft)));
    }
}
