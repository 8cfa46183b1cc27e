package org.cartulary.usecases.renewal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cartulary.domain.client.ClientId;

/** Groups of one reseller that are treated together: of each client one at most, so that nothing of a client is written twice. */
record DueBatch(List<DueGroup> groups) {

    /** In order, as far as what comes second of a client can be. */
    static List<DueBatch> of(List<DueGroup> groups, int most) {
        List<DueBatch> batches = new ArrayList<>();
        List<DueGroup> left = groups;
        while (!left.isEmpty()) {
            List<DueGroup> batch = new ArrayList<>();
            List<DueGroup> later = new ArrayList<>();
            Set<ClientId> clients = new HashSet<>();
            for (DueGroup group : left) {
                boolean fits = batch.size() < most && clients.add(group.client());
                (fits ? batch : later).add(group);
            }
            batches.add(new DueBatch(List.copyOf(batch)));
            left = later;
        }
        return batches;
    }

    int subscriptions() {
        return groups.stream().mapToInt(group -> group.found().size()).sum();
    }
}
