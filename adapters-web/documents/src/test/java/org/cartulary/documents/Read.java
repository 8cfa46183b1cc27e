package org.cartulary.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cartulary.ports.DocumentFile;

/** Reads documents as a reader does. */
final class Read {

    private Read() {}

    static String text(DocumentFile file) {
        return new String(file.content(), UTF_8);
    }

    /** What a reader sees of a page: without head and tags, with one plain space between words. */
    static String page(DocumentFile file) {
        String page = text(file);
        return page.substring(page.indexOf("<body>"))
                .replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#39;", "'")
                .replace("&#x3D;", "=")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .replace("( ", "(")
                .replace(" )", ")");
    }

    /** A page of a PDF, counted from 1, with one plain space between words. */
    static String page(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf).replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }

    /** What the group of a pattern holds, each time that it is found. */
    static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
