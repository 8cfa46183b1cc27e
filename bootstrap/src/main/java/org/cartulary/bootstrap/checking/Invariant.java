package org.cartulary.bootstrap.checking;

import org.cartulary.domain.reseller.ResellerId;

/** Something that must hold for everything that a reseller has, when nothing is under way. */
public interface Invariant {
    /** What must hold, as a sentence. */
    String text();

    /** Looks at all of it, and tells the findings what it has seen and what does not hold. */
    void check(ResellerId reseller, Findings findings);
}
