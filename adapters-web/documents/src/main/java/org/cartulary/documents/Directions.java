package org.cartulary.documents;

import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a paragraph into what runs from left to right and what does not, by the Unicode bidirectional algorithm (UAX 9). What is embedded
 * in the latter (numbers, Latin names) stays with it: the layout knows one level only, and {@link VisualOrder} knows the rest.
 */
final class Directions implements BidiSplitter {

    private final List<BidiTextRun> runs = new ArrayList<>();

    @Override
    public void setParagraph(String paragraph, byte direction) {
        Bidi bidi = new Bidi();
        bidi.setPara(paragraph, direction, null);
        byte[] levels = bidi.getLevels();
        runs.clear();
        int start = 0;
        for (int end = 1; end <= levels.length; end++) {
            if (end == levels.length || (levels[end] == 0) != (levels[start] == 0)) {
                runs.add(new BidiTextRun(start, end - start, levels[start] == 0 ? LTR : RTL));
                start = end;
            }
        }
    }

    @Override
    public int countTextRuns() {
        return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        return runs.get(index);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return Bidi.getBaseDirection(paragraph);
    }
}
