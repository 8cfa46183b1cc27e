package org.cartulary.api.creditnote;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartulary.api.json.Choice;
import org.cartulary.api.json.Field;
import org.cartulary.api.json.MoneyFields;
import org.cartulary.domain.InputError;
import org.cartulary.domain.cart.LineId;
import org.cartulary.domain.creditnote.Extent;
import org.cartulary.domain.creditnote.SettlementWay;
import org.cartulary.domain.invoice.InvoiceId;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.ports.creditnote.IssueCreditNote;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What is to be credited of an invoice: some lines or, without any, all that is left of it. */
record CreditNoteFields(
        @Nullable String reason,
        @Nullable List<LineFields> lines,
        @Nullable String settlement) {

    IssueCreditNote.Command command(Actor actor, InvoiceId invoice) {
        return new IssueCreditNote.Command(
                actor,
                invoice,
                lines == null ? new Extent.All() : new Extent.OfLines(wanted(lines)),
                Field.required("reason", reason),
                Field.optional("settlement", settlement, Choice.of(SettlementWay.values())));
    }

    private static Map<LineId, Optional<Money>> wanted(List<LineFields> lines) {
        Map<LineId, Optional<Money>> wanted = new LinkedHashMap<>();
        Field.each("lines", lines, fields -> {
            if (wanted.put(Field.required("line", fields.line(), LineId::parse), fields.amount()) != null) {
                throw new InputError.Malformed("line", "a line that is named once").refused();
            }
            return fields;
        });
        return wanted;
    }

    /** A line of the invoice, and how much of it, net; all that is left of it when nothing is said. */
    record LineFields(@Nullable String line, @Nullable MoneyFields net) {

        Optional<Money> amount() {
            return Optional.ofNullable(MoneyFields.optional("net", net));
        }
    }
}
