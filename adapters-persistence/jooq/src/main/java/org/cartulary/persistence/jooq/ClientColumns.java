package org.cartulary.persistence.jooq;

import static org.cartulary.persistence.schema.generated.Tables.CLIENT;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.cartulary.domain.client.BillingDetails;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.ClientState;
import org.cartulary.domain.client.Contact;
import org.cartulary.domain.client.DomainName;
import org.cartulary.domain.client.ExternalId;
import org.cartulary.domain.client.GroupName;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.client.PortalFeature;
import org.cartulary.domain.client.Profile;
import org.cartulary.domain.reseller.ResellerId;
import org.jooq.JSON;

/** How a client lies in its table. */
final class ClientColumns {

    private static final Function<JSON, BillingDetails> BILLING = Json.to(BillingDetails.class);
    private static final Function<JSON, List<Contact>> CONTACTS = Json.toList(Contact.class);
    private static final Function<JSON, Set<PortalFeature>> PORTAL = Json.toSet(PortalFeature.class);

    static final Columns<Client> ALL = Columns.<Client>of(CLIENT)
            .key(CLIENT.RESELLER_ID, client -> client.reseller().value())
            .key(CLIENT.CLIENT_ID, client -> client.id().value())
            .with(CLIENT.EXTERNAL_ID, client -> Texts.of(client.externalId()))
            .with(CLIENT.OWNER_EMAIL, client -> client.accountOwner().email().value())
            .with(CLIENT.STATE, client -> client.state().name())
            .with(CLIENT.ORGANISATION, client -> client.profile().organisation())
            .with(CLIENT.DOMAIN, client -> Texts.of(client.profile().domain()))
            .with(CLIENT.LANGUAGE, client -> client.profile().language().name())
            .with(CLIENT.CLIENT_GROUP, client -> Texts.of(client.profile().group()))
            .with(CLIENT.SEARCH_TEXT, ClientColumns::searchText)
            .with(CLIENT.BILLING, client -> Json.of(client.billing()))
            .with(CLIENT.CONTACTS, client -> Json.of(client.contacts()))
            .with(CLIENT.PORTAL, client -> Json.of(client.portal()))
            .with(CLIENT.CREDIT, client -> client.credit().getAmount())
            .with(CLIENT.TRANSACTED, Client::transacted)
            .with(CLIENT.VERSION, Client::version)
            .readBy(ClientColumns::read);

    private ClientColumns() {}

    private static Client read(Row row) {
        BillingDetails billing = row.get(CLIENT.BILLING, BILLING);
        return new Client(
                row.get(CLIENT.CLIENT_ID, ClientId::new),
                row.get(CLIENT.RESELLER_ID, ResellerId::new),
                row.optional(CLIENT.EXTERNAL_ID, ExternalId::new),
                row.get(CLIENT.STATE, ClientState::valueOf),
                new Profile(
                        row.get(CLIENT.ORGANISATION),
                        row.optional(CLIENT.DOMAIN, DomainName::new),
                        row.get(CLIENT.LANGUAGE, Language::valueOf),
                        row.optional(CLIENT.CLIENT_GROUP, GroupName::new)),
                billing,
                row.get(CLIENT.CONTACTS, CONTACTS),
                row.get(CLIENT.PORTAL, PORTAL),
                row.money(CLIENT.CREDIT, billing.currency()),
                row.get(CLIENT.TRANSACTED),
                row.get(CLIENT.VERSION));
    }

    /** One line each, so that no text is found across two of them. */
    private static String searchText(Client client) {
        Contact owner = client.accountOwner();
        return String.join(
                        "\n",
                        client.profile().organisation(),
                        owner.name(),
                        owner.email().value())
                .toLowerCase(Locale.ROOT);
    }
}
