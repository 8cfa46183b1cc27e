package org.cartulary.bootstrap.checking;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.reseller.Resellers;

/** Checks every invariant for every reseller. Reads only; what changes while it reads can look broken. */
public final class CheckInvariants {
    private final Set<Invariant> invariants;
    private final Resellers resellers;

    @Inject
    public CheckInvariants(Set<Invariant> invariants, Resellers resellers) {
        this.invariants = Set.copyOf(invariants);
        this.resellers = resellers;
    }

    /** One finding per invariant, in order of their texts. */
    public List<Findings> run() {
        List<ResellerId> all = resellers.all();
        List<Findings> findings = new ArrayList<>();
        invariants.stream().sorted(Comparator.comparing(Invariant::text)).forEach(invariant -> {
            Findings found = new Findings(invariant.text());
            all.forEach(reseller -> invariant.check(reseller, found));
            findings.add(found);
        });
        return findings;
    }
}
