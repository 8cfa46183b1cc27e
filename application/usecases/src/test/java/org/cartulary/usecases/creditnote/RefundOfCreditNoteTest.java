package org.cartulary.usecases.creditnote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.eur;
import static org.cartulary.usecases.story.Refusals.codeOf;

import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.creditnote.CreditNote;
import org.cartulary.domain.creditnote.SettlementState;
import org.cartulary.domain.creditnote.SettlementWay;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.domain.refund.RefundState;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.creditnote.SettleCreditNote;
import org.cartulary.ports.refund.SettleRefunds.Settled;
import org.cartulary.usecases.story.Postbox;
import org.cartulary.usecases.story.ScriptedRefunds.Fate;
import org.junit.jupiter.api.Test;

class RefundOfCreditNoteTest {

    private final CreditingShop shop = CreditingShop.paidBy(PurchaseMode.CLIENT_CARD);

    @Test
    void isBegunWithTheCreditNoteAndMadeByRecurringWork() {
        CreditNote note = shop.credits("10.00", null);
        assertThat(note.settlement().way()).isEqualTo(SettlementWay.REFUND);
        assertThat(note.settlement().state()).isEqualTo(SettlementState.UNDER_WAY);
        assertThat(shop.world.gateway().refunds().ledger()).isEmpty();

        assertThat(shop.settlesRefunds()).isEqualTo(new Settled(1, 0, 0));

        assertThat(shop.world.gateway().refunds().ledger().values()).containsExactly(eur("12.00"));
        assertThat(shop.read(note).settlement().state()).isEqualTo(SettlementState.SETTLED);
        assertThat(shop.settlesRefunds()).isEqualTo(new Settled(0, 0, 0));
    }

    @Test
    void neverGivesBackMoreThanWasCharged() {
        shop.creditsAll(null);

        assertThat(codeOf(() -> shop.creditsAll(null))).isEqualTo("credit-note.nothing-left");
        shop.settlesRefunds();
        assertThat(shop.world.gateway().refunds().ledger().values()).containsExactly(eur("162.00"));
    }

    @Test
    void leavesTheCreditNoteOwedWhenTheGatewayRefusesAndTellsTheReseller() {
        shop.world.gateway().refunds().next(Fate.DECLINED);
        CreditNote note = shop.credits("10.00", null);

        assertThat(shop.settlesRefunds()).isEqualTo(new Settled(0, 1, 0));

        assertThat(shop.read(note).settlement().state()).isEqualTo(SettlementState.OWED);
        shop.world.deliver();
        var mail = shop.world.postbox().newestTo(shop.shop.email(), MailTemplate.INVOICE_NOTICE);
        assertThat(Postbox.says(mail, "isRefundRefused")).isEqualTo("true");
        assertThat(Postbox.says(mail, "reason")).isEqualTo("account_closed");
    }

    @Test
    void canBeTriedAgainOrKeptForTheClientOnceItWasRefused() {
        shop.world.gateway().refunds().next(Fate.DECLINED, Fate.DECLINED);
        CreditNote note = shop.credits("10.00", null);
        shop.settlesRefunds();
        settles(note, SettlementWay.REFUND);
        shop.settlesRefunds();

        settles(note, SettlementWay.ACCOUNT_CREDIT);

        assertThat(shop.read(note).settlement().state()).isEqualTo(SettlementState.SETTLED);
        assertThat(shop.world.gateway().refunds().ledger()).isEmpty();
        assertThat(codeOf(() -> settles(note, SettlementWay.REFUND))).isEqualTo("credit-note.no-such-move");
        assertThat(shop.world
                        .does()
                        .clientsOfReseller()
                        .one(shop.shop.owner(), shop.client.id())
                        .credit())
                .isEqualTo(eur("12.00"));
    }

    @Test
    void isAskedAboutAgainWhenNobodyKnowsWhetherItWasMade() {
        shop.world.gateway().refunds().next(Fate.REFUNDED_BUT_UNCLEAR);
        CreditNote note = shop.credits("10.00", null);
        assertThat(shop.settlesRefunds()).isEqualTo(new Settled(0, 0, 1));
        assertThat(shop.read(note).settlement().state()).isEqualTo(SettlementState.UNDER_WAY);

        assertThat(shop.settlesRefunds()).isEqualTo(new Settled(1, 0, 0));

        assertThat(shop.world.gateway().refunds().ledger()).hasSize(1);
    }

    @Test
    void isGivenUpWhereTheGatewayHasNeverSeenIt() {
        shop.world.gateway().refunds().next(Fate.NOT_REFUNDED_AND_UNCLEAR);
        CreditNote note = shop.credits("10.00", null);
        shop.settlesRefunds();

        assertThat(shop.settlesRefunds()).isEqualTo(new Settled(0, 1, 0));

        assertThat(shop.read(note).settlement().state()).isEqualTo(SettlementState.OWED);
        assertThat(shop.world
                        .does()
                        .refundsOfReseller()
                        .page(shop.shop.owner(), null, RefundState.FAILED, new PageRequest(10, null))
                        .items())
                .hasSize(1);
    }

    private void settles(CreditNote note, SettlementWay way) {
        shop.world.does().settleCreditNote().handle(new SettleCreditNote.Command(shop.shop.owner(), note.id(), way));
    }
}
