package org.cartulary.bootstrap.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.cartulary.bootstrap.PlainWords;
import org.cartulary.domain.InputError;
import org.cartulary.domain.Refusal;
import org.cartulary.domain.Refused;
import org.jspecify.annotations.Nullable;

/** A row while it is read: turns its texts into values, and collects every fault before it gives up. */
final class CsvRow {
    private final String file;
    private final long line;
    private final Map<String, String> texts;
    private final List<Fault> faults = new ArrayList<>();

    /** @param line where it begins; a quoted value can hold line ends */
    CsvRow(String file, long line, Map<String, String> texts) {
        this.file = file;
        this.line = line;
        this.texts = texts;
    }

    long line() {
        return line;
    }

    String file() {
        return file;
    }

    String text(String column) {
        return Objects.requireNonNull(texts.get(column), column).strip();
    }

    /** The value of a column; a text that its reader refuses is a fault of the row. */
    <T> Cell<T> cell(String column, Function<String, @Nullable T> reader) {
        try {
            return new Cell<>(reader.apply(text(column)));
        } catch (Refused refused) {
            faults.add(fault(column, refused.refusal()));
            return new Cell<>(null);
        }
    }

    /** As {@link #cell}, where an empty text is a fault too. */
    <T> Cell<T> required(String column, Function<String, @Nullable T> reader) {
        return cell(column, text -> {
            if (text.isBlank()) {
                throw new InputError.Missing(column).refused();
            }
            return reader.apply(text);
        });
    }

    /** Throws {@link FaultyRow} with all that was found wrong so far. */
    void requireSound() {
        if (!faults.isEmpty()) {
            throw new FaultyRow(faults);
        }
    }

    void fault(Fault fault) {
        faults.add(fault);
    }

    Fault fault(@Nullable String column, Refusal refusal) {
        String found = column == null || refusal instanceof InputError.Missing ? "" : Fault.shown(text(column));
        return fault(column, PlainWords.reason(refusal) + (found.isEmpty() ? "" : ", found " + found));
    }

    Fault fault(@Nullable String column, String reason) {
        return new Fault(file, line, column, reason);
    }

    /** The fault that a refusal of a use case is, at the column whose value it is about, if it is about one. */
    Fault refused(Refusal refusal, Map<String, String> columnsByFact) {
        String fact = refusal instanceof InputError ? refusal.facts().get("field") : refusal.code();
        String name = Objects.requireNonNullElse(fact, "");
        String column = columnsByFact.getOrDefault(
                name, name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT));
        return fault(texts.containsKey(column) ? column : null, refusal);
    }
}
