package org.cartulary.api.client;

import java.util.List;
import java.util.Set;
import org.cartulary.api.json.Field;
import org.cartulary.domain.client.BillingDetails;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.DomainName;
import org.cartulary.domain.client.GroupName;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.client.PortalFeature;
import org.cartulary.domain.client.Profile;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.ports.client.ChangeClient;
import org.jspecify.annotations.Nullable;

/** What of a client can be changed, whole. A merge patch changes parts of it. */
record ClientFields(
        @Nullable String organisation,
        @Nullable String domain,
        @Nullable String language,
        @Nullable String group,
        @Nullable BillingDocument billing,
        @Nullable List<String> portalPermissions) {

    static ClientFields of(Client client) {
        ClientDocument shown = ClientDocument.of(client);
        return new ClientFields(
                shown.organisation(),
                shown.domain() == null ? null : shown.domain().toString(),
                shown.language().toString(),
                shown.group() == null ? null : shown.group().toString(),
                shown.billing(),
                shown.portalPermissions().stream().map(PortalFeature::toString).toList());
    }

    /** The change that leads here from a client as it stood; what is the same is left out. */
    ChangeClient.Command command(Actor actor, Client stood, long expectedVersion) {
        Profile profile = profile();
        BillingDetails details = details();
        Set<PortalFeature> portal = portal();
        return new ChangeClient.Command(
                actor,
                stood.id(),
                profile.equals(stood.profile()) ? null : profile,
                details.equals(stood.billing()) ? null : details,
                portal.equals(stood.portal()) ? null : portal,
                expectedVersion);
    }

    Profile profile() {
        return new Profile(
                Field.required("organisation", organisation),
                Field.optional("domain", domain, DomainName::parse),
                Field.required("language", language, Language::parse),
                Field.optional("group", group, GroupName::parse));
    }

    BillingDetails details() {
        return Field.within("billing", Field.required("billing", billing)::details);
    }

    Set<PortalFeature> portal() {
        List<String> features = Field.required("portalPermissions", portalPermissions);
        return Set.copyOf(Field.eachText("portalPermissions", features, PortalFeature::parse));
    }
}
