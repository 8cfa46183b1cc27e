package org.cartulary.bootstrap.importing;

import java.util.Comparator;
import java.util.List;

/**
 * What an import did.
 *
 * @param faults everything that was not imported, in order of file and line
 * @param notices what people should know although it kept nothing from being imported
 */
public record ImportReport(List<Tally> tallies, List<Fault> faults, List<String> notices) {
    public ImportReport {
        tallies = List.copyOf(tallies);
        faults = faults.stream()
                .sorted(Comparator.comparing(Fault::file).thenComparing(Fault::line))
                .toList();
        notices = List.copyOf(notices);
    }
}
