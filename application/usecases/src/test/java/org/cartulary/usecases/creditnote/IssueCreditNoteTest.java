package org.cartulary.usecases.creditnote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.eur;
import static org.cartulary.usecases.story.Refusals.codeOf;

import java.nio.charset.StandardCharsets;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.creditnote.CreditNote;
import org.cartulary.domain.creditnote.SettlementState;
import org.cartulary.domain.creditnote.SettlementWay;
import org.cartulary.domain.invoice.InvoiceState;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.ports.PageRequest;
import org.cartulary.usecases.story.Postbox;
import org.junit.jupiter.api.Test;

class IssueCreditNoteTest {

    @Test
    void takesAnOwedInvoiceBackWholeSoThatItIsVoid() {
        CreditingShop shop = CreditingShop.paidBy(PurchaseMode.CLIENT_INVOICE);

        CreditNote note = shop.creditsAll(null);

        assertThat(note.total()).isEqualTo(eur("162.00"));
        assertThat(note.number()).hasToString("CN-000001");
        assertThat(note.settlement().way()).isEqualTo(SettlementWay.OFFSET);
        assertThat(note.settlement().state()).isEqualTo(SettlementState.SETTLED);
        assertThat(shop.invoice().state()).isEqualTo(InvoiceState.VOID);
        assertThat(shop.invoice().open().isZero()).isTrue();
    }

    @Test
    void takesSomeOffWhatIsOpen() {
        CreditingShop shop = CreditingShop.paidBy(PurchaseMode.CLIENT_INVOICE);

        shop.credits("10.00", null);

        assertThat(shop.invoice().state()).isEqualTo(InvoiceState.ISSUED);
        assertThat(shop.invoice().open()).isEqualTo(eur("150.00"));
    }

    @Test
    void keepsForTheClientWhatItPaid() {
        CreditingShop shop = CreditingShop.paidBy(PurchaseMode.CLIENT_CARD);

        CreditNote note = shop.credits("10.00", SettlementWay.ACCOUNT_CREDIT);

        Client client = shop.world.does().clientsOfReseller().one(shop.shop.owner(), shop.client.id());
        assertThat(client.credit()).isEqualTo(eur("12.00"));
        assertThat(note.settlement().state()).isEqualTo(SettlementState.SETTLED);
        assertThat(shop.invoice().state()).isEqualTo(InvoiceState.PAID);
    }

    @Test
    void tellsTheOwnerWithTheDocument() {
        CreditingShop shop = CreditingShop.paidBy(PurchaseMode.CLIENT_INVOICE);

        shop.credits("10.00", null);

        shop.world.deliver();
        var mail = shop.world.postbox().newestTo(shop.client.email(), MailTemplate.INVOICE_NOTICE);
        assertThat(Postbox.says(mail, "isCredited")).isEqualTo("true");
        assertThat(Postbox.says(mail, "isOffset")).isEqualTo("true");
        assertThat(Postbox.says(mail, "reason")).isEqualTo("ordered by mistake");
        assertThat(new String(mail.attachments().get(0).content(), StandardCharsets.UTF_8))
                .startsWith("CN-000001 EUR 12.00");
    }

    @Test
    void neverTakesBackMoreOfALineThanIsLeft() {
        CreditingShop shop = CreditingShop.paidBy(PurchaseMode.CLIENT_INVOICE);
        shop.credits("100.00", null);

        assertThat(codeOf(() -> shop.credits("20.01", null))).isEqualTo("credit-note.more-than-left");
        shop.creditsAll(null);
        assertThat(codeOf(() -> shop.creditsAll(null))).isEqualTo("credit-note.nothing-left");
    }

    @Test
    void takesNothingOffWhatIsPaidAndGivesNothingBackOfWhatIsNot() {
        CreditingShop paid = CreditingShop.paidBy(PurchaseMode.CLIENT_CARD);
        assertThat(codeOf(() -> paid.credits("10.00", SettlementWay.OFFSET))).isEqualTo("credit-note.more-than-open");

        CreditingShop owed = CreditingShop.paidBy(PurchaseMode.CLIENT_INVOICE);
        assertThat(codeOf(() -> owed.credits("10.00", SettlementWay.ACCOUNT_CREDIT)))
                .isEqualTo("credit-note.more-than-paid");
        assertThat(codeOf(() -> owed.credits("10.00", SettlementWay.REFUND))).isEqualTo("credit-note.more-than-paid");
    }

    @Test
    void keepsNoCreditForTheResellerItself() {
        CreditingShop shop = CreditingShop.paidBy(PurchaseMode.RESELLER_CARD);

        assertThat(codeOf(() -> shop.credits("10.00", SettlementWay.ACCOUNT_CREDIT)))
                .isEqualTo("credit-note.not-a-clients");
    }

    @Test
    void isReadByTheClientInWhoseAccountItStandsAndByNoOther() {
        CreditingShop shop = CreditingShop.paidBy(PurchaseMode.CLIENT_INVOICE);
        CreditNote note = shop.credits("10.00", null);
        var read = shop.world.does().creditNotesOfReseller();
        var bob = shop.shop.client("Bob").contact();

        assertThat(read.page(shop.client.contact(), null, new PageRequest(10, null))
                        .items())
                .containsExactly(note);
        assertThat(read.page(bob, null, new PageRequest(10, null)).items()).isEmpty();
        assertThat(codeOf(() -> read.one(bob, note.id()))).isEqualTo("credit-note.unknown");
    }

    @Test
    void leavesNothingBehindWhenItIsRefused() {
        CreditingShop shop = CreditingShop.paidBy(PurchaseMode.CLIENT_CARD);

        assertThat(codeOf(() -> shop.credits("10.00", SettlementWay.OFFSET))).isNotEmpty();

        assertThat(shop.creditsAll(SettlementWay.ACCOUNT_CREDIT).number()).hasToString("CN-000001");
    }
}
