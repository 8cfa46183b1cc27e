package org.cartulary.payments.sandbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class MemoryLedger extends SandboxLedger {

    private final Map<String, LedgerEntry> byKey = new LinkedHashMap<>();

    @Override
    synchronized List<LedgerEntry> entries() {
        return List.copyOf(byKey.values());
    }

    @Override
    synchronized Optional<LedgerEntry> decide(String key, Decision decision) {
        LedgerEntry standing = byKey.get(key);
        LedgerEntry next = decision.next(standing);
        if (next != null && !next.equals(standing)) {
            record(next);
        }
        return Optional.ofNullable(next);
    }

    @Override
    List<LedgerEntry> whileDeciding() {
        return entries();
    }

    /** Removed first, so that the map's order is the order of writing. */
    synchronized void record(LedgerEntry entry) {
        byKey.remove(entry.key());
        byKey.put(entry.key(), entry);
    }
}
