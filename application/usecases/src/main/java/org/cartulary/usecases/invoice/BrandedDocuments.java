package org.cartulary.usecases.invoice;

import jakarta.inject.Inject;
import org.cartulary.domain.creditnote.CreditNote;
import org.cartulary.domain.invoice.Estimate;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.reseller.Brand;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.DocumentFile;
import org.cartulary.ports.invoice.InvoiceDocuments;
import org.cartulary.ports.invoice.InvoiceFormat;
import org.cartulary.ports.reseller.Brands;

/** Renders documents as their reseller wants them to look today. What software reads looks like nothing, and the brand is not asked for. */
public final class BrandedDocuments {

    private final InvoiceDocuments documents;
    private final Brands brands;

    @Inject
    public BrandedDocuments(InvoiceDocuments documents, Brands brands) {
        this.documents = documents;
        this.brands = brands;
    }

    public DocumentFile render(Invoice invoice, InvoiceFormat format) {
        return documents.render(invoice, brand(invoice.reseller(), format), format);
    }

    public DocumentFile render(CreditNote note, InvoiceFormat format) {
        return documents.render(note, brand(note.reseller(), format), format);
    }

    public DocumentFile render(Estimate estimate, InvoiceFormat format) {
        return documents.render(estimate, brand(estimate.reseller(), format), format);
    }

    private Brand brand(ResellerId reseller, InvoiceFormat format) {
        Brand neutral = Brand.neutral(reseller);
        return switch (format) {
            case PDF, HTML -> brands.find(reseller).orElse(neutral);
            case XML, JSON -> neutral;
        };
    }
}
