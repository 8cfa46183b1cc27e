package org.cartulary.persistence.memory;

import java.util.Comparator;
import org.cartulary.domain.id.Id;

/** The order of identities is that of their text. It is also that of the unsigned bits, and not that of {@link java.util.UUID}. */
final class IdentityOrder {

    static final Comparator<Id> BY_TEXT = Comparator.comparing(Id::toString);

    private IdentityOrder() {}
}
