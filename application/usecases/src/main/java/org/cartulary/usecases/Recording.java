package org.cartulary.usecases;

import java.util.List;
import org.cartulary.domain.Event;

/**
 * What is to be recorded of one act.
 *
 * @param letters that follow from it
 */
public record Recording(By by, List<? extends Event> happened, List<Letter> letters) {

    public Recording {
        happened = List.copyOf(happened);
        letters = List.copyOf(letters);
    }
}
