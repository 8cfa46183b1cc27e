package org.cartulary.domain.outlaw;

import org.cartulary.domain.Refusal;
import org.cartulary.domain.RefusalKind;

/** Belongs to no family. */
public record LonelyRefusal(String fact) implements Refusal {
    @Override
    public RefusalKind kind() {
        return RefusalKind.RULE;
    }
}
