package org.cartulary.usecases;

import org.cartulary.ports.Stores;
import org.cartulary.ports.creditnote.CreditLeftOvers;
import org.cartulary.ports.creditnote.CreditNotesOfReseller;
import org.cartulary.ports.creditnote.IssueCreditNote;
import org.cartulary.ports.creditnote.SettleCreditNote;
import org.cartulary.ports.invoice.ConsolidateInvoices;
import org.cartulary.ports.invoice.DraftsOfReseller;
import org.cartulary.ports.invoice.InvoicesOfReseller;
import org.cartulary.ports.invoice.RecordPayment;
import org.cartulary.ports.invoice.RemindOfInvoices;
import org.cartulary.ports.invoice.SetInvoicing;
import org.cartulary.ports.invoice.WriteOffInvoice;
import org.cartulary.ports.refund.RefundsOfReseller;
import org.cartulary.ports.refund.SettleRefunds;
import org.cartulary.usecases.creditnote.CreditLeftOversHandler;
import org.cartulary.usecases.creditnote.CreditNoteSettlement;
import org.cartulary.usecases.creditnote.CreditNotesOfResellerHandler;
import org.cartulary.usecases.creditnote.IssueCreditNoteHandler;
import org.cartulary.usecases.creditnote.LeftOverCredit;
import org.cartulary.usecases.creditnote.SettleCreditNoteHandler;
import org.cartulary.usecases.invoice.ConsolidateInvoicesHandler;
import org.cartulary.usecases.invoice.DraftsOfResellerHandler;
import org.cartulary.usecases.invoice.InvoiceEdit;
import org.cartulary.usecases.invoice.InvoiceLetters;
import org.cartulary.usecases.invoice.InvoicesOfResellerHandler;
import org.cartulary.usecases.invoice.RecordPaymentHandler;
import org.cartulary.usecases.invoice.RemindOfInvoicesHandler;
import org.cartulary.usecases.invoice.SetInvoicingHandler;
import org.cartulary.usecases.invoice.WriteOffInvoiceHandler;
import org.cartulary.usecases.refund.RefundSettlement;
import org.cartulary.usecases.refund.RefundsOfResellerHandler;
import org.cartulary.usecases.refund.SettleRefundsHandler;

/** The use cases of invoices, credit notes and refunds, made of the stores and services. */
record InvoiceHandlers(
        InvoicesOfReseller ofReseller,
        RecordPayment recordPayment,
        WriteOffInvoice writeOff,
        RemindOfInvoices remind,
        SetInvoicing setInvoicing,
        DraftsOfReseller drafts,
        ConsolidateInvoices consolidate,
        CreditNotesOfReseller creditNotes,
        IssueCreditNote issueCreditNote,
        SettleCreditNote settleCreditNote,
        CreditLeftOvers creditLeftOvers,
        RefundsOfReseller refunds,
        SettleRefunds settleRefunds) {

    static InvoiceHandlers of(Stores stores, Services services, Collaborators with) {
        InvoiceLetters letters = new InvoiceLetters(with.lookup());
        InvoiceEdit edit = new InvoiceEdit(stores.transactions(), stores.invoices(), services.clock(), with.recorder());
        CreditNoteSettlement settlement = new CreditNoteSettlement(
                stores.invoices(),
                stores.clients(),
                stores.orders(),
                stores.paymentAttempts(),
                stores.refunds(),
                with.lookup(),
                services.identities());
        IssueCreditNote issue = new IssueCreditNoteHandler(
                stores.transactions(),
                stores.invoices(),
                stores.creditNotes(),
                stores.invoiceNumbers(),
                settlement,
                letters,
                with.lookup(),
                services.identities(),
                services.clock(),
                with.recorder());
        return new InvoiceHandlers(
                new InvoicesOfResellerHandler(stores.invoices(), with.documents(), with.lookup(), services.clock()),
                new RecordPaymentHandler(edit, letters, with.lookup()),
                new WriteOffInvoiceHandler(edit),
                new RemindOfInvoicesHandler(
                        stores.transactions(),
                        stores.resellers(),
                        stores.invoices(),
                        with.lookup(),
                        letters,
                        services.reminders(),
                        services.clock(),
                        with.recorder()),
                new SetInvoicingHandler(stores.transactions(), with.lookup(), stores.resellers(), with.recorder()),
                new DraftsOfResellerHandler(stores.invoiceDrafts()),
                new ConsolidateInvoicesHandler(
                        stores.transactions(),
                        stores.resellers(),
                        stores.invoiceDrafts(),
                        stores.orders(),
                        stores.clients(),
                        stores.invoiceNumbers(),
                        stores.invoices(),
                        letters,
                        with.lookup(),
                        services.clock(),
                        with.recorder()),
                new CreditNotesOfResellerHandler(stores.creditNotes(), with.documents()),
                issue,
                new SettleCreditNoteHandler(
                        stores.transactions(),
                        stores.creditNotes(),
                        stores.invoices(),
                        settlement,
                        services.clock(),
                        with.recorder()),
                new CreditLeftOversHandler(
                        stores.transactions(),
                        stores.resellers(),
                        stores.subscriptions(),
                        new LeftOverCredit(
                                stores.subscriptions(),
                                stores.orders(),
                                stores.invoices(),
                                stores.creditNotes(),
                                settlement,
                                issue),
                        with.lookup(),
                        services.clock()),
                new RefundsOfResellerHandler(stores.refunds()),
                new SettleRefundsHandler(
                        stores.resellers(),
                        stores.refunds(),
                        new RefundSettlement(
                                stores.transactions(),
                                with.gateways(),
                                stores.refunds(),
                                stores.creditNotes(),
                                stores.paymentAttempts(),
                                letters,
                                services.clock(),
                                with.recorder()),
                        services.clock()));
    }
}
