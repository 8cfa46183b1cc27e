package org.cartulary.api.client;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cartulary.api.json.Field;
import org.cartulary.domain.Text;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.ExternalId;
import org.cartulary.domain.client.PortalFeature;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.ports.client.CreateClient;
import org.jspecify.annotations.Nullable;

/** A client to be created and invited. Without portal permissions its contacts may use all of the portal. */
record NewClient(
        @Nullable String externalId,
        @Nullable ContactFields contact,
        @Nullable String organisation,
        @Nullable String domain,
        @Nullable String language,
        @Nullable String group,
        @Nullable BillingDocument billing,
        @Nullable List<String> portalPermissions) {

    private static final int LONGEST_NAME = 200;

    CreateClient.Command command(Actor actor) {
        ContactFields owner = Field.required("contact", contact);
        ClientFields fields = new ClientFields(organisation, domain, language, group, billing, portalPermissions);
        return new CreateClient.Command(
                actor,
                ExternalId.parse(externalId),
                Text.line("contact.name", owner.name(), LONGEST_NAME),
                Field.required("contact.email", owner.email(), EmailAddress::parse),
                fields.profile(),
                fields.details(),
                portalPermissions == null ? everything() : fields.portal());
    }

    private static Set<PortalFeature> everything() {
        return EnumSet.allOf(PortalFeature.class);
    }
}
