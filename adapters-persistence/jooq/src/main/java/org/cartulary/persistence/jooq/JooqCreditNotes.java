package org.cartulary.persistence.jooq;

import static org.cartulary.persistence.schema.generated.Tables.CREDIT_NOTE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.creditnote.CreditNote;
import org.cartulary.domain.creditnote.CreditNote.Original;
import org.cartulary.domain.creditnote.CreditNote.Settlement;
import org.cartulary.domain.creditnote.CreditNoteId;
import org.cartulary.domain.creditnote.Credited;
import org.cartulary.domain.creditnote.SettlementState;
import org.cartulary.domain.creditnote.SettlementWay;
import org.cartulary.domain.invoice.Invoice.Parties;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.invoice.InvoiceNumber;
import org.cartulary.domain.invoice.Series;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.creditnote.CreditNotes;
import org.jooq.JSON;
import org.jspecify.annotations.Nullable;

/** Table {@code credit_note}. Its total stands beside what is credited for who looks with SQL; what is credited decides. */
final class JooqCreditNotes implements CreditNotes {

    private static final Function<JSON, Original> ORIGINAL = Json.to(Original.class);
    private static final Function<JSON, Parties> PARTIES = Json.to(Parties.class);
    private static final Function<JSON, Credited> CREDITED = Json.to(Credited.class);

    private static final Columns<CreditNote> COLUMNS = Columns.<CreditNote>of(CREDIT_NOTE)
            .key(CREDIT_NOTE.RESELLER_ID, note -> note.reseller().value())
            .key(CREDIT_NOTE.CREDIT_NOTE_ID, note -> note.id().value())
            .with(CREDIT_NOTE.SERIES, note -> note.number().series().code())
            .with(CREDIT_NOTE.SERIES_NUMBER, note -> note.number().number())
            .with(CREDIT_NOTE.CLIENT_ID, note -> note.client().value())
            .with(CREDIT_NOTE.RECIPIENT, note -> note.recipient().toString())
            .with(CREDIT_NOTE.INVOICE_ID, note -> note.original().id().value())
            .with(CREDIT_NOTE.ORIGINAL, note -> Json.of(note.original()))
            .with(CREDIT_NOTE.PARTIES, note -> Json.of(note.parties()))
            .with(CREDIT_NOTE.REASON, CreditNote::reason)
            .with(CREDIT_NOTE.CREDITED, note -> Json.of(note.credited()))
            .with(CREDIT_NOTE.TOTAL, note -> note.total().getAmount())
            .with(CREDIT_NOTE.CURRENCY, note -> note.total().getCurrencyUnit().getCode())
            .with(CREDIT_NOTE.ISSUED_ON, CreditNote::issuedOn)
            .with(CREDIT_NOTE.SETTLEMENT_WAY, note -> note.settlement().way().name())
            .with(
                    CREDIT_NOTE.SETTLEMENT_STATE,
                    note -> note.settlement().state().name())
            .with(CREDIT_NOTE.VERSION, CreditNote::version)
            .readBy(row -> new CreditNote(
                    row.get(CREDIT_NOTE.CREDIT_NOTE_ID, CreditNoteId::new),
                    row.get(CREDIT_NOTE.RESELLER_ID, ResellerId::new),
                    new InvoiceNumber(row.get(CREDIT_NOTE.SERIES, Series::new), row.get(CREDIT_NOTE.SERIES_NUMBER)),
                    row.get(CREDIT_NOTE.CLIENT_ID, ClientId::new),
                    row.get(CREDIT_NOTE.RECIPIENT, Account::parse),
                    row.get(CREDIT_NOTE.ORIGINAL, ORIGINAL),
                    row.get(CREDIT_NOTE.PARTIES, PARTIES),
                    row.get(CREDIT_NOTE.REASON),
                    row.get(CREDIT_NOTE.CREDITED, CREDITED),
                    row.get(CREDIT_NOTE.ISSUED_ON),
                    new Settlement(
                            row.get(CREDIT_NOTE.SETTLEMENT_WAY, SettlementWay::valueOf),
                            row.get(CREDIT_NOTE.SETTLEMENT_STATE, SettlementState::valueOf)),
                    row.get(CREDIT_NOTE.VERSION)));

    private final Rows<CreditNote> rows;
    private final Pages<CreditNote, UUID> pages;
    private final Versions<CreditNote> versions;

    JooqCreditNotes(Statements statements) {
        rows = new Rows<>(statements, COLUMNS);
        pages = new Pages<>(
                rows,
                CREDIT_NOTE.RESELLER_ID,
                CREDIT_NOTE.CREDIT_NOTE_ID,
                Columns.isAny(CREDIT_NOTE.CLIENT_ID),
                Columns.isAny(CREDIT_NOTE.RECIPIENT));
        versions = new Versions<>(statements, rows, COLUMNS, CREDIT_NOTE.VERSION, CreditNote::version);
    }

    @Override
    public void save(CreditNote note) {
        versions.save(note);
    }

    @Override
    public Optional<CreditNote> find(ResellerId reseller, CreditNoteId note) {
        return rows.find(reseller.value(), note.value());
    }

    @Override
    public List<CreditNote> of(ResellerId reseller, InvoiceId invoice) {
        return rows.ask(rows.select(
                        CREDIT_NOTE.RESELLER_ID.eq(reseller.value()).and(CREDIT_NOTE.INVOICE_ID.eq(invoice.value())))
                .orderBy(CREDIT_NOTE.CREDIT_NOTE_ID));
    }

    @Override
    public Page<CreditNote> page(
            ResellerId reseller, @Nullable ClientId client, @Nullable Account recipient, PageRequest request) {
        return pages.page(
                reseller,
                request,
                Pages.after(request, CreditNoteId::parse),
                item -> item.id().toString(),
                Ids.of(client),
                Texts.of(recipient));
    }
}
