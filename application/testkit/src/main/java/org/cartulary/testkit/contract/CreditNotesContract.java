package org.cartulary.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.creditnote.CreditNote;
import org.cartulary.domain.creditnote.CreditNote.Settlement;
import org.cartulary.domain.creditnote.SettlementState;
import org.cartulary.domain.creditnote.SettlementWay;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoiceNumber;
import org.cartulary.domain.invoice.Series;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.ConcurrentChange;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.creditnote.CreditNotes;
import org.cartulary.testkit.fixture.Currencies;
import org.cartulary.testkit.fixture.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every {@link CreditNotes} store promises. */
public interface CreditNotesContract extends VersionsContract<CreditNote>, PagesContract<CreditNote> {

    @Override
    default CreditNote sample(Samples samples) {
        return samples.credits().note();
    }

    @Override
    default List<Function<Samples, CreditNote>> sorts() {
        return List.of(
                this::sample,
                samples -> samples.credits().refunded(Currencies.EUR),
                samples -> samples.credits().refunded(Currencies.JPY),
                samples -> samples.credits().refunded(Currencies.KWD));
    }

    /** Only the settlement of its money moves. */
    @Override
    default CreditNote changed(CreditNote note) {
        boolean owed = note.settlement().state() == SettlementState.OWED;
        return new CreditNote(
                note.id(),
                note.reseller(),
                note.number(),
                note.client(),
                note.recipient(),
                note.original(),
                note.parties(),
                note.reason(),
                note.credited(),
                note.issuedOn(),
                new Settlement(
                        owed ? SettlementWay.REFUND : SettlementWay.ACCOUNT_CREDIT,
                        owed ? SettlementState.UNDER_WAY : SettlementState.OWED),
                note.version() + 1);
    }

    @Override
    default long version(CreditNote note) {
        return note.version();
    }

    @Override
    default void save(CreditNote note) {
        stores().creditNotes().save(note);
    }

    @Override
    default Optional<CreditNote> find(ResellerId reseller, CreditNote like) {
        return stores().creditNotes().find(reseller, like.id());
    }

    @Override
    default Page<CreditNote> page(ResellerId reseller, PageRequest request) {
        return stores().creditNotes().page(reseller, null, null, request);
    }

    @Override
    default String key(CreditNote note) {
        return note.id().toString();
    }

    @Test
    default void keepsWhatWasIssuedToTheByteAlsoWhenItIsSettled() {
        for (Function<Samples, CreditNote> sort : sorts()) {
            CreditNote issued = sort.apply(Samples.ofNewReseller());
            write(() -> save(issued));
            write(() -> save(changed(issued)));
            assertThat(find(issued.reseller(), issued).map(CreditNote::contentHash))
                    .contains(issued.contentHash());
        }
    }

    @Test
    default void refusesANumberThatIsUsed() {
        Samples samples = Samples.ofNewReseller();
        CreditNote first = sample(samples);
        CreditNote second = samples.credits().noteOf(samples.orders().invoice(), first.number());
        write(() -> save(first));
        assertThat(Thrown.by(stores(), () -> save(second))).isInstanceOf(ConcurrentChange.class);
        assertThat(find(samples.reseller(), second)).isEmpty();
    }

    @Test
    default void listsThoseOfAnInvoiceOldestFirst() {
        Samples samples = Samples.ofNewReseller();
        Invoice invoice = samples.orders().invoice();
        CreditNote first = samples.credits().noteOf(invoice, new InvoiceNumber(Series.CREDIT_NOTES, 2));
        CreditNote second = samples.credits().noteOf(invoice, new InvoiceNumber(Series.CREDIT_NOTES, 1));
        List.of(second, first, sample(samples)).forEach(note -> write(() -> save(note)));
        assertThat(stores().creditNotes().of(samples.reseller(), invoice.id())).containsExactly(first, second);
        assertThat(stores().creditNotes().of(Samples.ofNewReseller().reseller(), invoice.id()))
                .isEmpty();
    }

    @Test
    default void listsCreditNotesAboutAClientOrInAnAccount() {
        Samples samples = Samples.ofNewReseller();
        CreditNote clients = samples.credits().refunded(Currencies.EUR);
        CreditNote resellers = sample(samples);
        List.of(clients, resellers).forEach(note -> write(() -> save(note)));
        assertThat(listed(samples, clients.client(), null)).containsExactly(clients);
        assertThat(listed(samples, null, new Account.OfClient(clients.client())))
                .containsExactly(clients);
        assertThat(listed(samples, resellers.client(), resellers.recipient())).containsExactly(resellers);
        assertThat(listed(samples, clients.client(), resellers.recipient())).isEmpty();
    }

    private List<CreditNote> listed(Samples samples, @Nullable ClientId client, @Nullable Account recipient) {
        return stores().creditNotes()
                .page(samples.reseller(), client, recipient, PageRequest.FIRST)
                .items();
    }
}
