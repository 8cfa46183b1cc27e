package org.cartulary.api.client;

import org.cartulary.domain.client.PostalAddress;
import org.jspecify.annotations.Nullable;

/** A postal address, as it is read and written. */
public record AddressDocument(
        @Nullable String street,
        @Nullable String postcode,
        @Nullable String city,
        @Nullable String country) {

    public static AddressDocument of(PostalAddress address) {
        return new AddressDocument(
                address.street(),
                address.postcode(),
                address.city(),
                address.country().code());
    }

    public static @Nullable AddressDocument optional(@Nullable PostalAddress address) {
        return address == null ? null : of(address);
    }

    PostalAddress address() {
        return PostalAddress.parse(street, postcode, city, country);
    }
}
