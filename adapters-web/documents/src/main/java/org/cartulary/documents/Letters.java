package org.cartulary.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * With which letters a text is written on the pages of a PDF. DejaVu has Latin, Greek, Cyrillic, Hebrew, Arabic, Armenian and Georgian;
 * Droid Sans Fallback stands in for what is Chinese, Japanese or Korean, and is read only where there is any of that: it is large, and a
 * font that takes part is asked about the height of each line. Hebrew and Arabic run from right to left by the Unicode bidirectional
 * algorithm (UAX 9), the latter with its letters joined. What no font has becomes a {@value #MARK}.
 */
final class Letters {

    static final String FAMILY = "Invoice";
    private static final String MARK = "\uFFFD";
    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/";
    private static final String EAST_ASIAN = "/org/cartulary/documents/fonts/DroidSansFallback.ttf";

    private static final Set<UnicodeScript> EAST_ASIAN_SCRIPTS = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO);

    private Letters() {}

    /** The text as it can be laid out: what stands for no letter at all is marked, since the layout would leave it out silently. */
    static String shown(String text) {
        return text.codePoints().allMatch(Letters::isALetterOrSuch)
                ? text
                : text.codePoints()
                        .mapToObj(letter -> isALetterOrSuch(letter) ? Character.toString(letter) : MARK)
                        .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
                        .toString();
    }

    static void teach(PdfRendererBuilder builder, String text) {
        builder.useFont(() -> read(DEJAVU + "DejaVuSansCondensed.ttf"), FAMILY, 400, FontStyle.NORMAL, true)
                .useFont(() -> read(DEJAVU + "DejaVuSansCondensed-Bold.ttf"), FAMILY, 700, FontStyle.NORMAL, true)
                .useReplacementText(MARK)
                .useUnicodeBidiSplitter(Directions::new)
                .useUnicodeBidiReorderer(new VisualOrder());
        if (text.codePoints().anyMatch(Letters::isEastAsian)) {
            builder.useFont(
                    () -> read(EAST_ASIAN),
                    "East Asian",
                    400,
                    FontStyle.NORMAL,
                    true,
                    EnumSet.of(FSFontUseCase.FALLBACK_FINAL));
        }
    }

    private static boolean isALetterOrSuch(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> false;
            default -> true;
        };
    }

    /** With its punctuation and its wide forms. */
    private static boolean isEastAsian(int codePoint) {
        return EAST_ASIAN_SCRIPTS.contains(UnicodeScript.of(codePoint))
                || (codePoint >= 0x3000 && codePoint <= 0x33FF)
                || (codePoint >= 0xFF00 && codePoint <= 0xFFEF);
    }

    private static InputStream read(String file) {
        return Objects.requireNonNull(Letters.class.getResourceAsStream(file), file);
    }
}
