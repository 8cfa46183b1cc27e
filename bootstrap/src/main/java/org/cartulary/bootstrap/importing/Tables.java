package org.cartulary.bootstrap.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All files of one import. */
final class Tables {
    private final List<CsvTable> tables = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private Tables() {}

    static Tables read(List<CsvSource> files) {
        Tables all = new Tables();
        for (CsvSource file : files) {
            try {
                CsvTable table = CsvReader.read(file);
                all.tables.add(table);
                all.faults.addAll(table.faults());
            } catch (FaultyRow useless) {
                all.faults.addAll(useless.faults());
            }
        }
        return all;
    }

    /** Files of any other form become faults, and nothing of theirs is imported. */
    void refuseOtherThan(String wanted, CsvForm... forms) {
        for (CsvTable table : tables) {
            if (!Arrays.asList(forms).contains(table.form())) {
                faults.add(new Fault(table.file(), 1, null, table.form().notWanted(wanted)));
            }
        }
    }

    List<CsvRow> rows(CsvForm form) {
        return tables.stream()
                .filter(table -> table.form() == form)
                .flatMap(table -> table.rows().stream())
                .toList();
    }

    List<Fault> faults() {
        return faults;
    }

    List<String> notices() {
        return tables.stream().flatMap(table -> table.notices().stream()).toList();
    }
}
