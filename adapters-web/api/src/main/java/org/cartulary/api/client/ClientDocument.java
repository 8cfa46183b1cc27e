package org.cartulary.api.client;

import java.util.List;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.ClientState;
import org.cartulary.domain.client.Contact;
import org.cartulary.domain.client.DomainName;
import org.cartulary.domain.client.ExternalId;
import org.cartulary.domain.client.GroupName;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.client.PortalFeature;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A client as it is shown.
 *
 * @param credit kept for it: what it buys next is paid with it first
 * @param currencyLocked whether an order exists, after which the currency stands
 */
record ClientDocument(
        ClientId id,
        @Nullable ExternalId externalId,
        ClientState status,
        String organisation,
        @Nullable DomainName domain,
        Language language,
        @Nullable GroupName group,
        List<Contact> contacts,
        BillingDocument billing,
        List<PortalFeature> portalPermissions,
        Money credit,
        boolean currencyLocked,
        long version) {

    static ClientDocument of(Client client) {
        return new ClientDocument(
                client.id(),
                client.externalId(),
                client.state(),
                client.profile().organisation(),
                client.profile().domain(),
                client.profile().language(),
                client.profile().group(),
                client.contacts(),
                BillingDocument.of(client.billing()),
                client.portal().stream().sorted().toList(),
                client.credit(),
                client.transacted(),
                client.version());
    }
}
