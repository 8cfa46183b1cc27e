package org.cartulary.bootstrap.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.cartulary.ports.Transactions;

/** The acts of an import, in order: each says what it did, or throws {@link FaultyRow} and has done nothing. */
final class Steps {
    private final List<Supplier<Tally>> acts = new ArrayList<>();
    private final List<String> sorts;

    /** @param sorts what there can be to count, in the order of the report */
    Steps(String... sorts) {
        this.sorts = List.of(sorts);
    }

    void add(Supplier<Tally> act) {
        acts.add(act);
    }

    /** Each act in a transaction of its own. */
    List<Tally> runEach(List<Fault> faults, ImportProgress progress) {
        Map<String, Tally> tallies = zero();
        for (int i = 0; i < acts.size(); i++) {
            progress.at(i, acts.size());
            try {
                count(tallies, acts.get(i).get());
            } catch (FaultyRow faulty) {
                faults.addAll(faulty.faults());
            }
        }
        progress.at(acts.size(), acts.size());
        return List.copyOf(tallies.values());
    }

    /** All acts in one transaction, or none: a fault that is known already, or that one of them meets, undoes them all. */
    List<Tally> runAllOrNone(Transactions transactions, List<Fault> faults, ImportProgress progress) {
        if (faults.isEmpty()) {
            try {
                return transactions.write(() -> {
                    Map<String, Tally> tallies = zero();
                    for (int i = 0; i < acts.size(); i++) {
                        progress.at(i, acts.size());
                        count(tallies, acts.get(i).get());
                    }
                    progress.at(acts.size(), acts.size());
                    return List.copyOf(tallies.values());
                });
            } catch (FaultyRow faulty) {
                faults.addAll(faulty.faults());
            }
        }
        return List.copyOf(zero().values());
    }

    private Map<String, Tally> zero() {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        sorts.forEach(sort -> tallies.put(sort, Tally.none(sort)));
        return tallies;
    }

    private static void count(Map<String, Tally> tallies, Tally done) {
        tallies.merge(done.what(), done, Tally::plus);
    }
}
