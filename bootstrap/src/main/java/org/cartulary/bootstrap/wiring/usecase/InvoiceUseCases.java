package org.cartulary.bootstrap.wiring.usecase;

import com.google.inject.AbstractModule;
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
import org.cartulary.usecases.invoice.BrandedDocuments;
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

/** Invoices, credit notes, refunds and their documents. */
public final class InvoiceUseCases extends AbstractModule {
    @Override
    protected void configure() {
        bind(InvoicesOfReseller.class).to(InvoicesOfResellerHandler.class);
        bind(RecordPayment.class).to(RecordPaymentHandler.class);
        bind(WriteOffInvoice.class).to(WriteOffInvoiceHandler.class);
        bind(RemindOfInvoices.class).to(RemindOfInvoicesHandler.class);
        bind(SetInvoicing.class).to(SetInvoicingHandler.class);
        bind(DraftsOfReseller.class).to(DraftsOfResellerHandler.class);
        bind(ConsolidateInvoices.class).to(ConsolidateInvoicesHandler.class);
        bind(InvoiceEdit.class);
        bind(BrandedDocuments.class);
        bind(CreditNotesOfReseller.class).to(CreditNotesOfResellerHandler.class);
        bind(IssueCreditNote.class).to(IssueCreditNoteHandler.class);
        bind(LeftOverCredit.class);
        bind(CreditLeftOvers.class).to(CreditLeftOversHandler.class);
        bind(SettleCreditNote.class).to(SettleCreditNoteHandler.class);
        bind(RefundsOfReseller.class).to(RefundsOfResellerHandler.class);
        bind(SettleRefunds.class).to(SettleRefundsHandler.class);
        bind(CreditNoteSettlement.class);
        bind(InvoiceLetters.class);
        bind(RefundSettlement.class);
    }
}
