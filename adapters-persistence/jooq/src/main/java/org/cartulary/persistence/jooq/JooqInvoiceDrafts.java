package org.cartulary.persistence.jooq;

import static org.cartulary.persistence.schema.generated.Tables.DRAFTED_ORDER;
import static org.cartulary.persistence.schema.generated.Tables.INVOICE_DRAFT;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.cartulary.domain.invoice.InvoiceDraft;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.invoice.InvoiceState;
import org.cartulary.domain.order.OrderId;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.invoice.InvoiceDrafts;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Tables {@code invoice_draft} and {@code drafted_order}. Joining is a write of the draft's row, so no order passes one that is being closed. */
final class JooqInvoiceDrafts implements InvoiceDrafts {

    private static final String OPEN = InvoiceState.DRAFT.name();

    private static final Columns<InvoiceDraft> COLUMNS = Columns.<InvoiceDraft>of(INVOICE_DRAFT)
            .key(INVOICE_DRAFT.RESELLER_ID, draft -> draft.reseller().value())
            .key(INVOICE_DRAFT.INVOICE_ID, draft -> draft.id().value())
            .with(INVOICE_DRAFT.CURRENCY, draft -> draft.currency().getCode())
            .with(INVOICE_DRAFT.BILLED_MONTH, draft -> draft.month().toString())
            .with(INVOICE_DRAFT.STATE, draft -> draft.state().name())
            .with(INVOICE_DRAFT.ORDERS, InvoiceDraft::orders)
            .with(INVOICE_DRAFT.TOTAL, draft -> draft.total().getAmount())
            .with(INVOICE_DRAFT.VERSION, InvoiceDraft::version)
            .readBy(row -> new InvoiceDraft(
                    row.get(INVOICE_DRAFT.INVOICE_ID, InvoiceId::new),
                    row.get(INVOICE_DRAFT.RESELLER_ID, ResellerId::new),
                    row.get(INVOICE_DRAFT.CURRENCY, CurrencyUnit::of),
                    row.get(INVOICE_DRAFT.BILLED_MONTH, YearMonth::parse),
                    row.get(INVOICE_DRAFT.STATE, InvoiceState::valueOf),
                    row.get(INVOICE_DRAFT.ORDERS),
                    row.money(INVOICE_DRAFT.TOTAL, INVOICE_DRAFT.CURRENCY),
                    row.get(INVOICE_DRAFT.VERSION)));

    private static final Columns<Waiting> WAITING = Columns.<Waiting>of(DRAFTED_ORDER)
            .key(DRAFTED_ORDER.RESELLER_ID, row -> row.reseller().value())
            .key(DRAFTED_ORDER.ORDER_ID, row -> row.order().value())
            .with(DRAFTED_ORDER.INVOICE_ID, row -> row.draft().value())
            .readBy(row -> new Waiting(
                    row.get(DRAFTED_ORDER.RESELLER_ID, ResellerId::new),
                    row.get(DRAFTED_ORDER.ORDER_ID, OrderId::new),
                    row.get(DRAFTED_ORDER.INVOICE_ID, InvoiceId::new)));

    private static final Condition OF_MONTH = Columns.isAny(INVOICE_DRAFT.RESELLER_ID)
            .and(Columns.isAny(INVOICE_DRAFT.CURRENCY))
            .and(Columns.isAny(INVOICE_DRAFT.BILLED_MONTH));

    private final Statements statements;
    private final Rows<InvoiceDraft> rows;
    private final Versions<InvoiceDraft> versions;
    private final Read<InvoiceDraft> ofMonth;
    private final Write count;
    private final Rows<Waiting> waiting;

    JooqInvoiceDrafts(Statements statements) {
        this.statements = statements;
        rows = new Rows<>(statements, COLUMNS);
        versions = new Versions<>(statements, rows, COLUMNS, INVOICE_DRAFT.VERSION, InvoiceDraft::version);
        ofMonth = rows.read(OF_MONTH);
        count = statements.write(statements
                .dsl()
                .update(INVOICE_DRAFT)
                .set(INVOICE_DRAFT.ORDERS, INVOICE_DRAFT.ORDERS.plus(Columns.any(INVOICE_DRAFT.ORDERS)))
                .set(INVOICE_DRAFT.TOTAL, INVOICE_DRAFT.TOTAL.plus(Columns.any(INVOICE_DRAFT.TOTAL)))
                .set(INVOICE_DRAFT.VERSION, INVOICE_DRAFT.VERSION.plus(DSL.inline(1L)))
                .where(COLUMNS.keyIs())
                .and(INVOICE_DRAFT.STATE.eq(DSL.inline(OPEN))));
        waiting = new Rows<>(statements, WAITING);
    }

    @Override
    public void join(InvoiceDraft seen, List<OrderId> orders, Money total) {
        statements.together(() -> {
            if (seen.version() == 0) {
                rows.insert(seen.joined(orders.size(), total), Duplicates.CONCURRENT);
            } else {
                count.guard(
                        orders.size(),
                        total.getAmount(),
                        seen.reseller().value(),
                        seen.id().value());
            }
            waiting.insertAll(orders.stream()
                    .map(order -> new Waiting(seen.reseller(), order, seen.id()))
                    .toList());
            return seen;
        });
    }

    @Override
    public void close(InvoiceDraft closed) {
        versions.save(closed);
    }

    @Override
    public Optional<InvoiceDraft> find(ResellerId reseller, InvoiceId draft) {
        return rows.find(reseller.value(), draft.value());
    }

    @Override
    public Optional<InvoiceDraft> find(ResellerId reseller, CurrencyUnit currency, YearMonth month) {
        return ofMonth.one(reseller.value(), currency.getCode(), month.toString());
    }

    @Override
    public List<InvoiceDraft> open(ResellerId reseller) {
        return rows.ask(
                rows.select(INVOICE_DRAFT.RESELLER_ID.eq(reseller.value()).and(INVOICE_DRAFT.STATE.eq(OPEN)))
                        .orderBy(INVOICE_DRAFT.BILLED_MONTH, INVOICE_DRAFT.CURRENCY));
    }

    @Override
    public List<OrderId> orders(ResellerId reseller, InvoiceId draft) {
        return waiting
                .ask(waiting.select(DRAFTED_ORDER
                                .RESELLER_ID
                                .eq(reseller.value())
                                .and(DRAFTED_ORDER.INVOICE_ID.eq(draft.value())))
                        .orderBy(DRAFTED_ORDER.ORDER_ID))
                .stream()
                .map(Waiting::order)
                .toList();
    }

    private record Waiting(ResellerId reseller, OrderId order, InvoiceId draft) {}
}
