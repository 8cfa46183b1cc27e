package org.cartulary.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Puts an e-invoice into a PDF as Factur-X wants it: an associated file of the whole document, which is another form of it. */
final class EInvoiceAttachment {

    private EInvoiceAttachment() {}

    static void attach(PDDocument document, byte[] eInvoice, PdfFacts facts) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(EInvoice.FILE_NAME);
        file.setFileUnicode(EInvoice.FILE_NAME);
        file.setFileDescription("Factur-X");
        file.getCOSObject().setName("AFRelationship", "Alternative");
        PDEmbeddedFile content = content(document, eInvoice, facts);
        file.setEmbeddedFile(content);
        file.setEmbeddedFileUnicode(content);

        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(EInvoice.FILE_NAME, file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
        COSArray associated = new COSArray(List.of(file.getCOSObject()));
        document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }

    private static PDEmbeddedFile content(PDDocument document, byte[] eInvoice, PdfFacts facts) throws IOException {
        PDEmbeddedFile content = new PDEmbeddedFile(document, new ByteArrayInputStream(eInvoice), COSName.FLATE_DECODE);
        content.setSubtype("text/xml");
        content.setSize(eInvoice.length);
        content.setCreationDate(facts.midnight());
        content.setModDate(facts.midnight());
        return content;
    }
}
