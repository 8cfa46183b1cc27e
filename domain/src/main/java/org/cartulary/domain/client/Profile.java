package org.cartulary.domain.client;

import org.cartulary.domain.Text;
import org.jspecify.annotations.Nullable;

/** Who a client is, apart from money: its organisation, its domain, the language it is spoken to in, and its group. */
public record Profile(
        String organisation,
        @Nullable DomainName domain,
        Language language,
        @Nullable GroupName group) {

    public Profile {
        organisation = Text.line("organisation", organisation, 200);
    }
}
