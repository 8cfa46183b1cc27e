package org.cartulary.documents;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;

/** Brings text that runs from right to left into the order in which it is drawn, with Arabic letters joined and brackets mirrored. */
final class VisualOrder implements BidiReorderer {

    private static final int LOGICAL = ArabicShaping.TEXT_DIRECTION_LOGICAL | ArabicShaping.LENGTH_GROW_SHRINK;

    private final ArabicShaping joined = new ArabicShaping(LOGICAL | ArabicShaping.LETTERS_SHAPE);
    private final ArabicShaping apart = new ArabicShaping(LOGICAL | ArabicShaping.LETTERS_UNSHAPE);

    @Override
    public String reorderRTLTextToLTR(String text) {
        return new Bidi(text, Bidi.RTL).writeReordered(Bidi.DO_MIRRORING);
    }

    @Override
    public String shapeText(String text) {
        return shaped(joined, text);
    }

    @Override
    public String deshapeText(String text) {
        return shaped(apart, text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    private static String shaped(ArabicShaping shaping, String text) {
        try {
            return shaping.shape(text);
        } catch (ArabicShapingException e) {
            throw new IllegalStateException("there is always room for letters", e);
        }
    }
}
