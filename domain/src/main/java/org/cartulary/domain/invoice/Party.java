package org.cartulary.domain.invoice;

import java.util.List;
import java.util.Objects;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.PostalAddress;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.tax.VatId;
import org.jspecify.annotations.Nullable;

/** Who issues or receives an invoice, copied at issue so that a later change of address does not reach it. */
public record Party(
        String name,
        EmailAddress email,
        PostalAddress address,
        @Nullable PostalAddress shipping,
        @Nullable VatId vatId) {

    public static Party of(Reseller reseller) {
        return new Party(reseller.name(), reseller.email(), reseller.address(), null, reseller.vatId());
    }

    public static Party of(Client client) {
        return new Party(
                client.profile().organisation(),
                client.accountOwner().email(),
                client.billing().address(),
                client.billing().shipping(),
                client.billing().vatId());
    }

    /** Part by part, for the hash of a document: how a record writes itself is not specified, so no hash may hang on it. */
    public List<Object> canonical() {
        return List.of(name, email, canonical(address), canonical(shipping), Objects.toString(vatId, ""));
    }

    private static List<String> canonical(@Nullable PostalAddress address) {
        return address == null
                ? List.of()
                : List.of(
                        address.street(),
                        Objects.toString(address.postcode(), ""),
                        address.city(),
                        address.country().code());
    }
}
