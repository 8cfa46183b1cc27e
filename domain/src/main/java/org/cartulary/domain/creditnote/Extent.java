package org.cartulary.domain.creditnote;

import java.util.Map;
import java.util.Optional;
import org.cartulary.domain.cart.LineId;
import org.joda.money.Money;

/** How much of an invoice is to be credited. */
public sealed interface Extent {

    /** All that is left of it. */
    record All() implements Extent {}

    /**
     * Some of its lines.
     *
     * @param wanted the net amount of each, or nothing for all that is left of that line
     */
    record OfLines(Map<LineId, Optional<Money>> wanted) implements Extent {

        public OfLines {
            wanted = Map.copyOf(wanted);
        }
    }
}
