package org.cartulary.domain.subscription;

import static org.cartulary.domain.Samples.BACKUP;
import static org.cartulary.domain.Samples.CART;
import static org.cartulary.domain.Samples.CLIENT;
import static org.cartulary.domain.Samples.HOSTING;
import static org.cartulary.domain.Samples.RESELLER;
import static org.cartulary.domain.Samples.TODAY;
import static org.cartulary.domain.Samples.id;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cartulary.domain.catalog.Audience;
import org.cartulary.domain.catalog.BookContent;
import org.cartulary.domain.catalog.BookRule;
import org.cartulary.domain.catalog.Price;
import org.cartulary.domain.catalog.PriceBook;
import org.cartulary.domain.catalog.PriceBookId;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.catalog.Tier;
import org.cartulary.domain.catalog.TierMode;
import org.cartulary.domain.catalog.Trial;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.GroupName;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.money.Term;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.reseller.Account;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Some price books, one of which is asked about, and one subscription in any state that it can be in. */
final class BookCase {

    static final GroupName GROUP = new GroupName("schools");
    private static final List<Integer> CYCLES = List.of(1, 3, 12);
    private static final List<Audience> AUDIENCES = List.of(
            new Audience.Everyone(),
            new Audience.Everyone(),
            new Audience.OfGroup(GROUP),
            new Audience.OfGroup(new GroupName("shops")),
            new Audience.OfClient(CLIENT),
            new Audience.OfClient(new ClientId(id(99))));

    final List<PriceBook> published = new ArrayList<>();
    final PriceBook asked;
    final @Nullable LocalDate from;
    final Subscription running;
    private final Random random;

    BookCase(Random random) {
        this.random = random;
        int count = random.nextInt(6);
        for (int i = 0; i < count; i++) {
            published.add(publishedBook(i));
        }
        PriceBook about = random.nextBoolean() ? draft(50) : publishedBook(50);
        if (about.validFrom() != null) {
            published.add(random.nextInt(published.size() + 1), about);
        }
        asked = random.nextInt(12) == 0 ? about.withdraw().next() : about;
        published.removeIf(book -> book.id().equals(asked.id()) && !book.equals(asked));
        from = random.nextInt(4) == 0 ? null : TODAY.plusDays(random.nextInt(450));
        running = troubled(subscription());
    }

    private PriceBook publishedBook(int number) {
        LocalDate day = TODAY.plusDays(random.nextInt(600) - 200L);
        return draft(number).publish(day, day).next();
    }

    private PriceBook draft(int number) {
        Map<ProductCode, List<Price>> prices = new HashMap<>(Map.of(HOSTING, List.of(price(1))));
        for (ProductCode product : List.of(HOSTING, BACKUP)) {
            List<Price> some = CYCLES.stream()
                    .filter(cycle -> random.nextInt(3) > 0)
                    .map(this::price)
                    .toList();
            if (!some.isEmpty()) {
                prices.put(product, some);
            }
        }
        BookRule rule = random.nextInt(4) == 0 ? BookRule.KEEP : BookRule.MOVE_AT_RENEWAL;
        return PriceBook.draft(
                        new PriceBookId(id(700 + number)),
                        RESELLER,
                        new BookContent("Book " + number, pick(AUDIENCES), rule, prices))
                .next();
    }

    /** Few amounts, so that some books have the same. */
    private Price price(int cycle) {
        Money first = Money.ofMinor(CurrencyUnit.EUR, 100 + 100L * random.nextInt(5));
        List<Tier> tiers = random.nextBoolean()
                ? List.of(new Tier(1, first))
                : List.of(new Tier(1, first), new Tier(5, first.dividedBy(2, RoundingMode.DOWN)));
        return new Price(
                new BillingCycle(cycle), pick(List.of(TierMode.values())), tiers, Money.zero(CurrencyUnit.EUR));
    }

    private Subscription subscription() {
        int cycle = pick(CYCLES);
        ServiceTerms terms = new ServiceTerms(
                random.nextBoolean() ? HOSTING : BACKUP,
                "Sold",
                1 + random.nextInt(9),
                new BillingCycle(cycle),
                new Term(12),
                Money.ofMinor(CurrencyUnit.EUR, 200L * random.nextInt(5)),
                null,
                null,
                held(),
                List.of());
        if (random.nextInt(4) == 0) {
            Trial trial = new Trial(1 + random.nextInt(60), false);
            return Subscription.tried(
                            new SubscriptionId(id(70)),
                            RESELLER,
                            CLIENT,
                            new Account.OfClient(CLIENT),
                            new OrderId(id(71)),
                            terms,
                            trial,
                            TODAY.minusDays(random.nextInt(100)))
                    .next();
        }
        return Subscription.start(
                        new SubscriptionId(id(70)),
                        RESELLER,
                        CLIENT,
                        new Account.OfClient(CLIENT),
                        new OrderId(id(71)),
                        terms,
                        terms.recurring(),
                        TODAY.minusDays(random.nextInt(100 + 30 * cycle)))
                .next();
    }

    /** A book in force for the client, one that is not known, or none. */
    private @Nullable PriceBookId held() {
        List<PriceBookId> some = new ArrayList<>(published.stream()
                .filter(book -> book.inForce(CLIENT, GROUP, TODAY))
                .map(PriceBook::id)
                .toList());
        some.add(new PriceBookId(id(790)));
        int which = random.nextInt(some.size() + 1);
        return which == some.size() ? null : some.get(which);
    }

    private Subscription troubled(Subscription fresh) {
        boolean tried = fresh.isUnpaidTrial();
        Subscription some = !tried && random.nextInt(3) == 0 ? changing(fresh) : fresh;
        boolean due = !TODAY.isBefore(some.paidThrough());
        return switch (random.nextInt(11)) {
            case 0 -> cancelled(some);
            case 1 -> tried ? some : new Ends(some).paused(TODAY).next();
            case 2 -> new Renewals(some).heldBy(CART, new Renewals(some).nextPeriod());
            case 3 -> new Arrears(some).setAside("no sense", TODAY).next();
            case 4 -> due ? dunned(some) : some;
            case 5 -> new Renewals(some).renewing(true).next();
            case 6 ->
                tried
                        ? some
                        : new Ends(new Ends(some).paused(TODAY.minusDays(9)).next())
                                .resumed(TODAY)
                                .next();
            default -> some;
        };
    }

    private Subscription cancelled(Subscription some) {
        LocalDate day = TODAY.plusDays(1L + random.nextInt(500));
        return day.isAfter(some.termEnds())
                ? some
                : new Ends(some).cancelled(new Timing.On(day), TODAY).next();
    }

    private Subscription dunned(Subscription some) {
        LocalDate since = TODAY.minusDays(random.nextInt(40));
        LocalDate began = since.isBefore(some.paidThrough()) ? some.paidThrough() : since;
        Subscription unpaid = new Arrears(some)
                .unpaid("declined", began, DunningSchedule.DEFAULT)
                .next();
        return new Arrears(unpaid)
                .unpaid("declined", TODAY, DunningSchedule.DEFAULT)
                .next();
    }

    private Subscription changing(Subscription some) {
        Change change = new Change(
                some.terms().product(),
                "Other",
                1 + random.nextInt(9),
                new BillingCycle(pick(CYCLES)),
                Money.ofMinor(CurrencyUnit.EUR, 300),
                held());
        return new Changes(some).later(new OrderId(id(72)), change).next();
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
