package org.cartulary.documents;

import java.math.BigDecimal;
import org.cartulary.domain.money.BillingCycle;
import org.cartulary.domain.quote.ProratedChange;
import org.cartulary.domain.quote.QuoteLine;

/** What is said of a line in words. */
final class LineWords {

    private final Words words;
    private final Forms forms;

    LineWords(Words words, Forms forms) {
        this.words = words;
        this.forms = forms;
    }

    /** For how long it was agreed; of a change, since when it is so. */
    String term(QuoteLine line) {
        ProratedChange change = line.change();
        return change == null
                ? words.of("term", line.line().term().months())
                : words.of("change", forms.shortDate(change.effective()));
    }

    String cycle(QuoteLine line) {
        BillingCycle cycle = line.line().cycle();
        String own = "cycle." + cycle.months();
        return words.has(own) ? words.of(own) : words.of("cycle.other", cycle.months());
    }

    /** What a row is for, where it is not for the line's first units. */
    String label(BilledRow row) {
        return switch (row.kind()) {
            case UNITS -> "";
            case FURTHER_UNITS -> words.of("furtherUnits");
            case SETUP_FEE -> words.of("setupFee");
            case CARRIED -> words.of("carried");
            case DISCOUNT -> words.of("discount", row.about());
            case CREDIT -> words.of("credit");
            case TAX_INCLUDED -> words.of("taxIncluded", forms.percent(new BigDecimal(row.about())));
        };
    }
}
