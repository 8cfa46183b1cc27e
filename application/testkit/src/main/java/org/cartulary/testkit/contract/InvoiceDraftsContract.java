package org.cartulary.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.cartulary.domain.invoice.InvoiceDraft;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.order.OrderId;
import org.cartulary.ports.ConcurrentChange;
import org.cartulary.ports.invoice.InvoiceDrafts;
import org.cartulary.testkit.fixture.Currencies;
import org.cartulary.testkit.fixture.Samples;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What every {@link InvoiceDrafts} store promises. */
public interface InvoiceDraftsContract extends StoreUnderTest {

    YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @Test
    default void beginADraftWithTheFirstOrdersOfAMonthAndCountTheOthers() {
        Samples samples = Samples.ofNewReseller();
        List<OrderId> first = List.of(samples.id(OrderId::new), samples.id(OrderId::new));
        OrderId later = samples.id(OrderId::new);
        InvoiceDraft begun = empty(samples, NOVEMBER, Currencies.EUR);
        write(() -> stores().invoiceDrafts().join(begun, first, eur(5)));
        write(() -> stores().invoiceDrafts().join(found(samples, begun.id()), List.of(later), eur(7)));
        InvoiceDraft standing = found(samples, begun.id());
        assertThat(standing.orders()).isEqualTo(3);
        assertThat(standing.total()).isEqualTo(eur(12));
        assertThat(standing.version()).isEqualTo(2);
        assertThat(stores().invoiceDrafts().orders(samples.reseller(), begun.id()))
                .containsExactly(first.get(0), first.get(1), later);
    }

    @Test
    default void keepOneForEachMonthCurrencyAndReseller() {
        Samples samples = Samples.ofNewReseller();
        Samples other = Samples.ofNewReseller();
        InvoiceId kwd = begins(samples, NOVEMBER, Currencies.KWD);
        InvoiceId december = begins(samples, NOVEMBER.plusMonths(1), Currencies.EUR);
        InvoiceId eur = begins(samples, NOVEMBER, Currencies.EUR);
        begins(other, NOVEMBER, Currencies.EUR);
        assertThat(stores().invoiceDrafts().open(samples.reseller()))
                .extracting(InvoiceDraft::id)
                .containsExactly(eur, kwd, december);
        assertThat(stores().invoiceDrafts().find(samples.reseller(), Currencies.KWD, NOVEMBER))
                .map(InvoiceDraft::id)
                .contains(kwd);
        assertThat(stores().invoiceDrafts().find(samples.reseller(), Currencies.JPY, NOVEMBER))
                .isEmpty();
        assertThat(stores().invoiceDrafts().find(other.reseller(), eur)).isEmpty();
        assertThat(stores().invoiceDrafts().orders(other.reseller(), eur)).isEmpty();
    }

    @Test
    default void refuseASecondOneOfAMonthAlsoWhereThatIsClosed() {
        Samples samples = Samples.ofNewReseller();
        InvoiceId draft = begins(samples, NOVEMBER, Currencies.EUR);
        assertThat(Thrown.by(stores(), () -> begins(samples, NOVEMBER, Currencies.EUR)))
                .isInstanceOf(ConcurrentChange.class);
        write(() -> stores().invoiceDrafts().close(found(samples, draft).closed()));
        assertThat(Thrown.by(stores(), () -> begins(samples, NOVEMBER, Currencies.EUR)))
                .isInstanceOf(ConcurrentChange.class);
    }

    @Test
    default void letNoOrderJoinOneThatIsClosed() {
        Samples samples = Samples.ofNewReseller();
        InvoiceDraft seen = found(samples, begins(samples, NOVEMBER, Currencies.EUR));
        write(() -> stores().invoiceDrafts().close(seen.closed()));
        assertThat(Thrown.by(
                        stores(), () -> stores().invoiceDrafts().join(seen, List.of(samples.id(OrderId::new)), eur(7))))
                .isInstanceOf(ConcurrentChange.class);
        assertThat(found(samples, seen.id())).isEqualTo(seen.closed());
        assertThat(stores().invoiceDrafts().open(samples.reseller())).isEmpty();
        assertThat(stores().invoiceDrafts().find(samples.reseller(), Currencies.EUR, NOVEMBER))
                .contains(seen.closed());
        assertThat(stores().invoiceDrafts().orders(samples.reseller(), seen.id()))
                .hasSize(1);
    }

    @Test
    default void letOrdersJoinOneThatOthersHaveJoinedMeanwhileAndCloseItNot() {
        Samples samples = Samples.ofNewReseller();
        InvoiceDraft seen = found(samples, begins(samples, NOVEMBER, Currencies.EUR));
        write(() -> stores().invoiceDrafts().join(seen, List.of(samples.id(OrderId::new)), eur(7)));
        write(() -> stores().invoiceDrafts().join(seen, List.of(samples.id(OrderId::new)), eur(9)));
        assertThat(Thrown.by(stores(), () -> stores().invoiceDrafts().close(seen.closed())))
                .isInstanceOf(ConcurrentChange.class);
        assertThat(found(samples, seen.id()).isOpen()).isTrue();
        assertThat(found(samples, seen.id()).orders()).isEqualTo(3);
    }

    @Test
    default void letAnOrderWaitOnce() {
        Samples samples = Samples.ofNewReseller();
        OrderId order = samples.id(OrderId::new);
        InvoiceDraft begun = empty(samples, NOVEMBER, Currencies.EUR);
        InvoiceDraft next = empty(samples, NOVEMBER.plusMonths(1), Currencies.EUR);
        write(() -> stores().invoiceDrafts().join(begun, List.of(order), eur(5)));
        assertThat(Thrown.by(stores(), () -> stores().invoiceDrafts().join(next, List.of(order), eur(5))))
                .isInstanceOf(ConcurrentChange.class);
        assertThat(stores().invoiceDrafts().open(samples.reseller()))
                .extracting(InvoiceDraft::id)
                .containsExactly(begun.id());
    }

    @Test
    default void countEveryOrderOfManyAtTheSameTimeAndNoneThatIsRolledBack() {
        Samples samples = Samples.ofNewReseller();
        Together.run(8, thread -> {
            for (int i = 0; i < 4; i++) {
                boolean fails = (thread + i) % 2 == 0;
                Together.patiently(() -> joinOrFail(samples, fails));
            }
            return thread;
        });
        List<InvoiceDraft> open = stores().invoiceDrafts().open(samples.reseller());
        assertThat(open).singleElement().satisfies(draft -> {
            assertThat(draft.orders()).isEqualTo(16);
            assertThat(draft.total()).isEqualTo(eur(48));
            assertThat(stores().invoiceDrafts().orders(samples.reseller(), draft.id()))
                    .hasSize(16)
                    .doesNotHaveDuplicates();
        });
    }

    private boolean joinOrFail(Samples samples, boolean fails) {
        try {
            write(() -> {
                InvoiceDraft seen = stores().invoiceDrafts()
                        .find(samples.reseller(), Currencies.EUR, NOVEMBER)
                        .orElseGet(() -> empty(samples, NOVEMBER, Currencies.EUR));
                stores().invoiceDrafts().join(seen, List.of(samples.id(OrderId::new)), eur(3));
                if (fails) {
                    throw new IllegalStateException("after the order has joined");
                }
            });
            return true;
        } catch (IllegalStateException rolledBack) {
            return false;
        }
    }

    private InvoiceDraft found(Samples samples, InvoiceId draft) {
        return stores().invoiceDrafts().find(samples.reseller(), draft).orElseThrow();
    }

    private InvoiceId begins(Samples samples, YearMonth month, CurrencyUnit currency) {
        InvoiceDraft begun = empty(samples, month, currency);
        write(() ->
                stores().invoiceDrafts().join(begun, List.of(samples.id(OrderId::new)), Money.ofMinor(currency, 5)));
        return begun.id();
    }

    private static InvoiceDraft empty(Samples samples, YearMonth month, CurrencyUnit currency) {
        return InvoiceDraft.empty(samples.id(InvoiceId::new), samples.reseller(), currency, month);
    }

    private static Money eur(long minor) {
        return Money.ofMinor(Currencies.EUR, minor);
    }
}
