package org.cartulary.usecases.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.HOSTING;
import static org.cartulary.usecases.story.Catalogue.eur;
import static org.cartulary.usecases.story.Refusals.codeOf;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.invoice.InvoiceState;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.permission.Grant;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.invoice.InvoicesOfReseller.Wanted;
import org.cartulary.ports.invoice.RecordPayment;
import org.cartulary.ports.invoice.WriteOffInvoice;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Postbox;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hosting for 144.00 in euro was bought on account, to be paid by the 14th of April. */
class OwedInvoicesTest {

    private final World world = new World();
    private final Shop shop = Shop.in(world);
    private final ActiveClient client = shop.client("Ada");
    private InvoiceId invoice = new InvoiceId(new UUID(0, 0));

    @BeforeEach
    void somethingIsBoughtOnAccount() {
        shop.grants(
                client,
                new Grant(Set.of(Act.PURCHASE), Set.of(), Set.of(PurchaseMode.CLIENT_INVOICE), null, null, null));
        invoice = Shop.booked(shop.checksOut(shop.cart(client, HOSTING), PurchaseMode.CLIENT_INVOICE))
                .invoice();
    }

    @Test
    void arePaidInPartsAsTheMoneyComes() {
        assertThat(records("BT-1", "44.00").open()).isEqualTo(eur("100.00"));
        Invoice paid = records("BT-2", "100.00");

        assertThat(paid.state()).isEqualTo(InvoiceState.PAID);
        assertThat(paid.receipts()).extracting(receipt -> receipt.reference()).containsExactly("BT-1", "BT-2");
        assertThat(paid.receipts().get(0).receivedOn()).isEqualTo("2026-03-31");
    }

    @Test
    void tellTheirOwnerWhatCameAndWhatIsLeft() {
        records("BT-1", "44.00");

        world.deliver();
        var mail = world.postbox().newestTo(client.email(), MailTemplate.INVOICE_NOTICE);
        assertThat(Postbox.says(mail, "isReceived")).isEqualTo("true");
        assertThat(Postbox.says(mail, "isLeft")).isEqualTo("true");
        assertThat(Postbox.says(mail, "dueOn")).isEqualTo("April 14, 2026");
    }

    @Test
    void countEachReferenceOnceAndNeverMoreThanIsOpen() {
        records("BT-1", "44.00");

        assertThat(codeOf(() -> records("BT-1", "44.00"))).isEqualTo("invoice.already-recorded");
        assertThat(codeOf(() -> records("BT-2", "100.01"))).isEqualTo("invoice.more-than-open");
        assertThat(codeOf(() -> records("BT-3", "1.00", LocalDate.parse("2026-04-01"))))
                .isEqualTo("input.out-of-range");
    }

    @Test
    void areGivenUpAndPaidLateAllTheSame() {
        Invoice given = world.does()
                .writeOffInvoice()
                .handle(new WriteOffInvoice.Command(shop.owner(), invoice, "the client is gone"));
        assertThat(given.state()).isEqualTo(InvoiceState.UNCOLLECTIBLE);

        assertThat(records("BT-9", "144.00").state()).isEqualTo(InvoiceState.PAID);
    }

    @Test
    void areListedOnceTheyAreOverdue() {
        assertThat(overdue()).isEmpty();

        world.passes(Duration.ofDays(15));

        assertThat(overdue()).extracting(Invoice::id).containsExactly(invoice);
        records("BT-1", "144.00");
        assertThat(overdue()).isEmpty();
    }

    @Test
    void areCalledToMindOnTheDaysOfTheScheduleOnce() {
        assertThat(reminded()).isZero();
        world.passes(Duration.ofDays(15));
        assertThat(reminded()).isEqualTo(1);
        assertThat(reminded()).isZero();
        world.passes(Duration.ofDays(7));
        assertThat(reminded()).isEqualTo(1);

        world.deliver();
        var mail = world.postbox().newestTo(client.email(), MailTemplate.INVOICE_NOTICE);
        assertThat(Postbox.says(mail, "isOverdue")).isEqualTo("true");
        assertThat(mail.attachments()).hasSize(1);
    }

    @Test
    void areNotCalledToMindOnceTheyArePaid() {
        records("BT-1", "144.00");
        world.passes(Duration.ofDays(40));

        assertThat(reminded()).isZero();
    }

    private int reminded() {
        return world.does().remindOfInvoices().handle();
    }

    private List<Invoice> overdue() {
        return world.does()
                .invoicesOfReseller()
                .page(shop.owner(), new Wanted(null, null, true), PageRequest.FIRST)
                .items();
    }

    private Invoice records(String reference, String amount) {
        return records(reference, amount, null);
    }

    private Invoice records(String reference, String amount, @Nullable LocalDate receivedOn) {
        return world.does()
                .recordPayment()
                .handle(new RecordPayment.Command(shop.owner(), invoice, eur(amount), reference, receivedOn));
    }
}
