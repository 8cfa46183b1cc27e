package org.cartulary.payments.sandbox;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the sandbox has charged, refused and closed, by key. It holds tokens, never card numbers. */
public abstract sealed class SandboxLedger permits MemoryLedger, FileLedger {

    /** The file that {@link #in} keeps in its folder. */
    public static final String FILE = "sandbox-ledger.jsonl";

    SandboxLedger() {}

    /** A ledger that ends with this process. */
    public static SandboxLedger inMemory() {
        return new MemoryLedger();
    }

    /**
     * A ledger in a file of this folder, which is created if need be: one line of JSON per entry, on the disk before the gateway answers.
     * Several processes may share the folder; each sees at once what another wrote. A last line that a killed process left unfinished
     * is dropped: its charge was never made.
     *
     * @throws java.io.UncheckedIOException if the folder cannot be used
     * @throws IllegalStateException if a finished line is not an entry
     */
    public static SandboxLedger in(Path folder) {
        return FileLedger.open(folder);
    }

    /** Every charge, oldest first. */
    public final List<SandboxCharge> charges() {
        return entries().stream()
                .filter(entry -> entry.standing() == LedgerEntry.Standing.CHARGED)
                .map(entry -> new SandboxCharge(entry.key(), entry.amount(), entry.reference(), entry.at()))
                .toList();
    }

    /** Every refund, oldest first. */
    public final List<SandboxRefund> refunds() {
        return entries().stream()
                .filter(entry -> entry.standing() == LedgerEntry.Standing.REFUNDED)
                .map(entry -> new SandboxRefund(
                        entry.key(), String.valueOf(entry.refundOf()), entry.amount(), entry.reference(), entry.at()))
                .toList();
    }

    /** The entry that stands for each key, in the order in which they were written. */
    abstract List<LedgerEntry> entries();

    /** Decides about one key while nobody else can, writes what is new, and returns what stands. */
    abstract Optional<LedgerEntry> decide(String key, Decision decision);

    /** As {@link #entries}, for whoever is deciding: nothing is written meanwhile. */
    abstract List<LedgerEntry> whileDeciding();

    /** What a key's entry becomes; the given one for no change, and nothing only where there was nothing. */
    interface Decision {
        @Nullable
        LedgerEntry next(@Nullable LedgerEntry standing);
    }
}
