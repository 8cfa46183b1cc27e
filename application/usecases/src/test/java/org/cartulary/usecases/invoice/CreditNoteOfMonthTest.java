package org.cartulary.usecases.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.DOMAIN;
import static org.cartulary.usecases.story.Catalogue.HOSTING;
import static org.cartulary.usecases.story.Refusals.codeOf;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartulary.domain.cart.LineId;
import org.cartulary.domain.creditnote.CreditNote;
import org.cartulary.domain.creditnote.Extent;
import org.cartulary.domain.creditnote.SettlementState;
import org.cartulary.domain.creditnote.SettlementWay;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.order.Order;
import org.cartulary.ports.creditnote.IssueCreditNote;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.World;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Credit notes about the invoice of a month. */
class CreditNoteOfMonthTest {

    private final World world = new World();
    private final MonthlyShop shop = MonthlyShop.in(world);
    private final ActiveClient bob = shop.shop.client("Bob");
    private final Order hosting = shop.buys();
    private final Order both = shop.buys(bob, HOSTING, DOMAIN);

    @BeforeEach
    void theMonthIsOver() {
        shop.at("2026-12-01T00:00").consolidates();
    }

    @Test
    void giveBackOfTheOrderWhoseLinesTheyNameToTheCardThatPaidIt() {
        CreditNote note = credits(linesOf(both));

        assertThat(note.client()).isEqualTo(bob.id());
        assertThat(note.total()).isEqualTo(both.quote().total());
        assertThat(note.settlement().way()).isEqualTo(SettlementWay.REFUND);
        world.passes(Duration.ofMinutes(1));
        world.does().settleRefunds().handle();
        assertThat(world.does()
                        .creditNotesOfReseller()
                        .one(shop.shop.owner(), note.id())
                        .settlement()
                        .state())
                .isEqualTo(SettlementState.SETTLED);
        assertThat(world.does()
                        .paymentsOfReseller()
                        .one(shop.shop.owner(), Objects.requireNonNull(both.payment()))
                        .refunded())
                .isEqualTo(both.quote().total());
    }

    @Test
    void takeTheWholeInvoiceBackOrderByOrderToTheMinorUnit() {
        Money sum =
                credits(linesOf(both)).total().plus(credits(linesOf(hosting)).total());
        assertThat(sum).isEqualTo(invoice().quote().total());
        assertThat(codeOf(() -> credits(linesOf(hosting)))).isEqualTo("credit-note.nothing-left");
    }

    @Test
    void areRefusedForSeveralOrdersAtOnce() {
        assertThat(codeOf(() -> credits(new Extent.All()))).isEqualTo("credit-note.of-several-orders");
        Map<LineId, Optional<Money>> all = Stream.concat(
                        linesOf(hosting).wanted().keySet().stream(), linesOf(both).wanted().keySet().stream())
                .collect(Collectors.toMap(line -> line, line -> Optional.<Money>empty()));
        assertThat(codeOf(() -> credits(new Extent.OfLines(all)))).isEqualTo("credit-note.of-several-orders");
    }

    @Test
    void areRefusedForLinesThatItDoesNotHave() {
        assertThat(codeOf(() ->
                        credits(new Extent.OfLines(Map.of(new LineId(new UUID(0, 1)), Optional.<Money>empty())))))
                .isEqualTo("credit-note.unknown-line");
        assertThat(codeOf(() -> credits(new Extent.OfLines(Map.of())))).isEqualTo("credit-note.nothing-left");
    }

    private CreditNote credits(Extent extent) {
        return world.does()
                .issueCreditNote()
                .handle(new IssueCreditNote.Command(shop.shop.owner(), invoice().id(), extent, "mistake", null));
    }

    private Invoice invoice() {
        return world.does().invoicesOfReseller().one(shop.shop.owner(), hosting.invoice());
    }

    private static Extent.OfLines linesOf(Order order) {
        return new Extent.OfLines(order.quote().lines().stream()
                .collect(Collectors.toMap(line -> line.line().id(), line -> Optional.<Money>empty())));
    }
}
