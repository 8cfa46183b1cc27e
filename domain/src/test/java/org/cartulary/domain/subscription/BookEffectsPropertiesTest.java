package org.cartulary.domain.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.domain.Samples.BACKUP;
import static org.cartulary.domain.Samples.CART;
import static org.cartulary.domain.Samples.CLIENT;
import static org.cartulary.domain.Samples.HOSTING;
import static org.cartulary.domain.Samples.TODAY;
import static org.cartulary.domain.Samples.backup;
import static org.cartulary.domain.Samples.client;
import static org.cartulary.domain.Samples.emptyCart;
import static org.cartulary.domain.Samples.hosting;
import static org.cartulary.domain.Samples.id;
import static org.cartulary.domain.Samples.line;
import static org.cartulary.domain.Samples.reseller;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.catalog.PriceBook;
import org.cartulary.domain.catalog.PriceBookState;
import org.cartulary.domain.catalog.PriceList;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.promo.Situation;
import org.cartulary.domain.quote.Buyer;
import org.cartulary.domain.quote.Pricing;
import org.cartulary.domain.quote.PricingBasis;
import org.cartulary.domain.quote.QuoteLine;
import org.joda.money.CurrencyUnit;

/** What a book is said to do is what renewing does, one period after the other, with the book and without it. */
class BookEffectsPropertiesTest {

    /** A renewal as it was quoted on its day. */
    private record Renewed(LocalDate day, QuoteLine line) {}

    @Property(tries = 10_000)
    void areTheDifferenceBetweenRenewingWithTheBookAndWithoutIt(@ForAll Random random) {
        BookCase some = new BookCase(random);
        LocalDate from = firstDay(some);
        PriceBook asked = some.asked.state() == PriceBookState.DRAFT
                ? some.asked.publish(from, TODAY).next()
                : some.asked;
        List<PriceBook> without = some.published.stream()
                .filter(book -> !book.id().equals(asked.id()))
                .toList();
        List<PriceBook> with = Stream.concat(without.stream(), Stream.of(asked)).toList();
        Optional<Renewed> renewed = renew(some.running, with, from);
        Optional<Renewed> other = renew(some.running, without, from);
        boolean holds = asked.id().equals(some.running.nextTerms().book());

        Optional<BookEffect> effect =
                BookEffects.of(some.asked, some.from, TODAY, some.published).on(some.running, BookCase.GROUP);

        boolean moved = renewed.filter(
                        each -> !holds && asked.id().equals(each.line().book()))
                .isPresent();
        Statistics.label("moved").collect(moved);
        assertThat(effect.isPresent()).isEqualTo(moved);
        effect.ifPresent(found -> {
            QuoteLine after = renewed.orElseThrow().line();
            assertThat(found)
                    .isEqualTo(new BookEffect(
                            some.running.id(),
                            CLIENT,
                            after.line().product(),
                            after.line().quantity(),
                            after.line().cycle(),
                            renewed.orElseThrow().day(),
                            other.orElseThrow().line().recurring(),
                            after.recurring()));
        });
        if (!moved && !holds) {
            assertThat(renewed).isEqualTo(other);
        }
    }

    private static LocalDate firstDay(BookCase some) {
        LocalDate wanted = some.from == null ? TODAY : some.from;
        LocalDate own = some.asked.validFrom();
        return own != null && own.isAfter(wanted) ? own : wanted;
    }

    /** The first renewal on or after a day, when each is paid on the day on which it is due; what a trial leads to is none. */
    private static Optional<Renewed> renew(Subscription running, List<PriceBook> books, LocalDate from) {
        Subscription now = running.dues().paying() == null ? running : new Renewals(running).released();
        if (now.dues().byHand()) {
            return Optional.empty();
        }
        LocalDate ends = now.course().endsOn();
        for (Optional<LocalDate> due = now.dueOn(); due.isPresent(); due = now.dueOn()) {
            LocalDate day = due.get().isBefore(TODAY) ? TODAY : due.get();
            if (ends != null && !day.isBefore(ends)) {
                return Optional.empty();
            }
            QuoteLine line = quoted(now, books, day);
            if (!day.isBefore(from) && !now.isUnpaidTrial()) {
                return Optional.of(new Renewed(day, line));
            }
            Renewals renewals = new Renewals(now);
            now = new Renewals(renewals.heldBy(CART, renewals.nextPeriod()))
                    .renewed(
                            new OrderId(id(90)),
                            now.nextTerms().next(line.recurring(), line.book()),
                            line.recurring(),
                            day)
                    .next();
        }
        return Optional.empty();
    }

    private static QuoteLine quoted(Subscription now, List<PriceBook> books, LocalDate day) {
        PriceList list = new PriceList(books.stream()
                .filter(book -> book.inForce(day) && book.content().audience().includes(CLIENT, BookCase.GROUP))
                .toList());
        return new Pricing(new PricingBasis(
                        reseller(),
                        Map.of(HOSTING, hosting(), BACKUP, backup()),
                        list,
                        Map.of(now.id(), now),
                        List.of(),
                        new Situation(CurrencyUnit.EUR, day, BookCase.GROUP, false)))
                .quote(emptyCart().add(CartLine.renewing(line(1), now)).next(), Buyer.of(client()))
                .lines()
                .get(0);
    }
}
