package org.cartulary.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.cartulary.domain.client.PostalAddress;
import org.cartulary.domain.invoice.Party;
import org.jspecify.annotations.Nullable;

/** What a document says of a party. */
final class PartyFacts {

    private final Forms forms;

    PartyFacts(Forms forms) {
        this.forms = forms;
    }

    Map<String, Object> of(Party party) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("name", party.name());
        facts.put("email", party.email().value());
        facts.put("address", address(party.address()));
        facts.put("hasShipping", party.shipping() != null);
        facts.put("shipping", address(party.shipping()));
        facts.put("vatId", Objects.toString(party.vatId(), ""));
        return facts;
    }

    /** The lines of an address, none when there is none. */
    private List<String> address(@Nullable PostalAddress address) {
        if (address == null) {
            return List.of();
        }
        String city = address.postcode() == null ? address.city() : address.postcode() + " " + address.city();
        return Stream.of(address.street(), city, forms.country(address.country()))
                .toList();
    }
}
