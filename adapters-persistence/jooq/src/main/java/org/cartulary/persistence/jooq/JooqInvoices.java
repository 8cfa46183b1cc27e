package org.cartulary.persistence.jooq;

import static org.cartulary.persistence.schema.generated.Tables.INVOICE;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.invoice.Balance;
import org.cartulary.domain.invoice.ConsolidatedQuote;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.invoice.InvoiceNumber;
import org.cartulary.domain.invoice.InvoiceState;
import org.cartulary.domain.invoice.Party;
import org.cartulary.domain.invoice.Receipt;
import org.cartulary.domain.invoice.Series;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.quote.Priced;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.invoice.InvoiceFilter;
import org.cartulary.ports.invoice.Invoices;
import org.joda.money.CurrencyUnit;
import org.jooq.JSON;

/** Tables {@code invoice} and {@code invoiced_order}. Its total stands beside the quote for who looks with SQL; the quote decides. */
final class JooqInvoices implements Invoices {

    private static final Function<JSON, Party> PARTY = Json.to(Party.class);
    private static final Function<JSON, Quote> QUOTE = Json.to(Quote.class);

    private static final Function<JSON, List<Receipt>> RECEIPTS = Json.toList(Receipt.class);

    private static final Columns<Invoice> COLUMNS = Columns.<Invoice>of(INVOICE)
            .key(INVOICE.RESELLER_ID, invoice -> invoice.reseller().value())
            .key(INVOICE.INVOICE_ID, invoice -> invoice.id().value())
            .with(INVOICE.SERIES, invoice -> invoice.number().series().code())
            .with(INVOICE.SERIES_NUMBER, invoice -> invoice.number().number())
            .with(INVOICE.STATE, invoice -> invoice.state().name())
            .with(INVOICE.CLIENT_ID, invoice -> Ids.of(invoice.client()))
            .with(INVOICE.RECIPIENT, invoice -> invoice.recipient().toString())
            .with(INVOICE.ORDER_ID, invoice -> Ids.of(invoice.order()))
            .with(INVOICE.ISSUER, invoice -> Json.of(invoice.issuer()))
            .with(INVOICE.BILLED, invoice -> Json.of(invoice.billed()))
            .with(INVOICE.QUOTE, invoice -> invoice.quote() instanceof Quote quote ? Json.of(quote) : null)
            .with(INVOICE.TOTAL, invoice -> invoice.quote().total().getAmount())
            .with(INVOICE.CURRENCY, invoice -> invoice.quote().currency().getCode())
            .with(INVOICE.ISSUED_ON, Invoice::issuedOn)
            .with(INVOICE.DUE_ON, Invoice::dueOn)
            .with(INVOICE.REMIND_ON, Invoice::remindOn)
            .with(INVOICE.PAID, invoice -> invoice.balance().paid().getAmount())
            .with(INVOICE.TAKEN_OFF, invoice -> invoice.balance().offset().getAmount())
            .with(INVOICE.WRITTEN_OFF, invoice -> invoice.balance().writtenOff().getAmount())
            .with(INVOICE.PAID_AT, Invoice::paidAt)
            .with(INVOICE.RECEIPTS, invoice -> invoice.receipts().isEmpty() ? null : Json.of(invoice.receipts()))
            .with(INVOICE.LANGUAGE, invoice -> invoice.language().name())
            .with(INVOICE.VERSION, Invoice::version)
            .readBy(row -> new Invoice(
                    row.get(INVOICE.INVOICE_ID, InvoiceId::new),
                    row.get(INVOICE.RESELLER_ID, ResellerId::new),
                    new InvoiceNumber(row.get(INVOICE.SERIES, Series::new), row.get(INVOICE.SERIES_NUMBER)),
                    row.get(INVOICE.STATE, InvoiceState::valueOf),
                    row.optional(INVOICE.CLIENT_ID, ClientId::new),
                    row.get(INVOICE.RECIPIENT, Account::parse),
                    row.get(INVOICE.ISSUER, PARTY),
                    row.get(INVOICE.BILLED, PARTY),
                    quote(row),
                    row.optional(INVOICE.ORDER_ID, OrderId::new),
                    row.get(INVOICE.ISSUED_ON),
                    row.optional(INVOICE.DUE_ON),
                    row.optional(INVOICE.REMIND_ON),
                    new Balance(
                            row.money(INVOICE.PAID, INVOICE.CURRENCY),
                            row.money(INVOICE.TAKEN_OFF, INVOICE.CURRENCY),
                            row.money(INVOICE.WRITTEN_OFF, INVOICE.CURRENCY)),
                    row.optional(INVOICE.PAID_AT),
                    Objects.requireNonNullElse(row.optional(INVOICE.RECEIPTS, RECEIPTS), List.of()),
                    row.get(INVOICE.LANGUAGE, Language::valueOf),
                    row.get(INVOICE.VERSION)));

    private final Statements statements;
    private final Rows<Invoice> rows;
    private final Pages<Invoice, UUID> pages;
    private final Versions<Invoice> versions;
    private final InvoicesOfMonths months;

    JooqInvoices(Statements statements) {
        this.statements = statements;
        months = new InvoicesOfMonths(statements);
        rows = new Rows<>(statements, COLUMNS);
        pages = new Pages<>(
                rows,
                INVOICE.RESELLER_ID,
                INVOICE.INVOICE_ID,
                Columns.isAny(INVOICE.CLIENT_ID),
                Columns.isAny(INVOICE.RECIPIENT),
                Columns.isAny(INVOICE.STATE),
                INVOICE.DUE_ON.lt(Columns.any(INVOICE.DUE_ON)));
        versions = new Versions<>(statements, rows, COLUMNS, INVOICE.VERSION, Invoice::version);
    }

    @Override
    public void save(Invoice invoice) {
        if (invoice.version() == 1 && invoice.quote() instanceof ConsolidatedQuote month) {
            statements.together(() -> {
                versions.save(invoice);
                months.insert(invoice, month);
                return invoice;
            });
        } else {
            versions.save(invoice);
        }
    }

    @Override
    public void saveAll(List<Invoice> invoices) {
        if (invoices.size() == 1) {
            save(invoices.get(0));
        } else {
            versions.saveAll(invoices);
        }
    }

    @Override
    public Optional<Invoice> find(ResellerId reseller, InvoiceId invoice) {
        return rows.find(reseller.value(), invoice.value())
                .map(found -> months.completed(reseller, List.of(found)).get(0));
    }

    @Override
    public List<Invoice> toRemind(ResellerId reseller, LocalDate day, int most) {
        return rows.ask(rows.select(INVOICE.RESELLER_ID.eq(reseller.value()).and(INVOICE.REMIND_ON.le(day)))
                .orderBy(INVOICE.REMIND_ON, INVOICE.INVOICE_ID)
                .limit(most));
    }

    @Override
    public Page<Invoice> page(ResellerId reseller, InvoiceFilter filter, PageRequest request) {
        Page<Invoice> page = pages.page(
                reseller,
                request,
                Pages.after(request, InvoiceId::parse),
                item -> item.id().toString(),
                Ids.of(filter.client()),
                Texts.of(filter.recipient()),
                filter.status() == null ? null : filter.status().name(),
                filter.dueBefore());
        return new Page<>(months.completed(reseller, page.items()), page.next());
    }

    /** That of an order; the orders of a month lie in rows of their own. */
    private static Priced quote(Row row) {
        Quote one = row.optional(INVOICE.QUOTE, QUOTE);
        return one == null
                ? new ConsolidatedQuote(
                        row.get(INVOICE.RECIPIENT, Account::parse),
                        row.get(INVOICE.CURRENCY, CurrencyUnit::of),
                        List.of())
                : one;
    }
}
