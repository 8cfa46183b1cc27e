package org.cartulary.bootstrap.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The value that a row holds, and where it stands, for what is still to be said about it. */
record Read<T>(CsvRow row, T value) {
    /** Reads every row; those that cannot be used become faults. */
    static <T> List<Read<T>> all(List<CsvRow> rows, Function<CsvRow, T> reader, List<Fault> faults) {
        List<Read<T>> read = new ArrayList<>();
        for (CsvRow row : rows) {
            try {
                read.add(new Read<>(row, reader.apply(row)));
            } catch (FaultyRow faulty) {
                faults.addAll(faulty.faults());
            }
        }
        return read;
    }

    /** Where several rows have one key, the last of them counts and the others become faults. */
    static <T> List<Read<T>> lastOfEach(
            List<Read<T>> rows, String column, Function<T, Object> key, List<Fault> faults) {
        Map<Object, Read<T>> last = new HashMap<>();
        rows.forEach(read -> last.put(key.apply(read.value()), read));
        List<Read<T>> kept = new ArrayList<>(last.size());
        for (Read<T> read : rows) {
            Read<T> counts = last.getOrDefault(key.apply(read.value()), read);
            if (counts.row() == read.row()) {
                kept.add(read);
            } else {
                String where = (counts.row().file().equals(read.row().file())
                                ? ""
                                : counts.row().file() + ":")
                        + counts.row().line();
                faults.add(read.row().fault(column, "the same as on line " + where + ", which is the one that counts"));
            }
        }
        return kept;
    }
}
