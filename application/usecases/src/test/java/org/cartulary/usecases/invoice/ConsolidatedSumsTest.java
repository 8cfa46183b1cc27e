package org.cartulary.usecases.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.HOSTING;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.Invoicing;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.quote.TaxTotal;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.World;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Over months in which anything is bought for anyone ... */
class ConsolidatedSumsTest {

    private final World world = new World();
    private final MonthlyShop shop = MonthlyShop.in(world);

    /** Whatever was bought when for whom, each order is on one invoice, and the sums are those of the orders. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void sumsTheOrdersOfEachMonthAndCurrencyToTheMinorUnit(long seed) {
        Random random = new Random(seed);
        List<ActiveClient> clients =
                List.of(shop.ada, shop.shop.client("Bob"), shop.clientIn("Kei", "JPY"), shop.clientIn("Dina", "KWD"));
        Map<String, List<Order>> expected = new HashMap<>();
        for (int day = 0; day < 90; day += 1 + random.nextInt(8)) {
            LocalDate on = LocalDate.of(2026, 11, 10).plusDays(day);
            shop.at(on + "T0" + random.nextInt(10) + ":30");
            if (random.nextInt(4) == 0) {
                shop.consolidates();
            }
            shop.invoices(Invoicing.MONTHLY);
            ActiveClient client = clients.get(random.nextInt(clients.size()));
            Order order = shop.buys(client, HOSTING);
            expected.computeIfAbsent(YearMonth.from(on) + " " + order.quote().currency(), key -> new ArrayList<>())
                    .add(order);
        }
        shop.at("2027-06-01T12:00").consolidates();

        assertThat(shop.drafts()).isEmpty();
        List<Invoice> invoices = shop.issued();
        assertThat(invoices).hasSize(expected.size());
        expected.values().forEach(orders -> {
            Invoice invoice = invoices.stream()
                    .filter(one -> one.id().equals(orders.get(0).invoice()))
                    .findFirst()
                    .orElseThrow();
            assertThat(MonthlyShop.ordersOf(invoice))
                    .containsExactlyInAnyOrderElementsOf(
                            orders.stream().map(Order::id).toList());
            CurrencyUnit currency = invoice.quote().currency();
            Money total = Money.zero(currency);
            Money tax = Money.zero(currency);
            for (Order order : orders) {
                total = total.plus(order.quote().total());
                tax = tax.plus(order.quote().tax());
            }
            assertThat(invoice.quote().total())
                    .isEqualTo(total)
                    .isEqualTo(invoice.balance().paid());
            assertThat(invoice.quote().taxes().stream().map(TaxTotal::tax).reduce(Money.zero(currency), Money::plus))
                    .isEqualTo(tax);
        });
        assertThat(invoices.stream()
                        .sorted(Comparator.comparing(invoice -> invoice.number().number()))
                        .map(invoice -> invoice.number().number()))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, invoices.size()).boxed().toList());
    }
}
