package org.cartulary.bootstrap.importing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.cartulary.domain.Text;
import org.cartulary.domain.client.BillingDetails;
import org.cartulary.domain.client.Country;
import org.cartulary.domain.client.DomainName;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.ExternalId;
import org.cartulary.domain.client.GroupName;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.client.PortalFeature;
import org.cartulary.domain.client.PostalAddress;
import org.cartulary.domain.client.Profile;
import org.cartulary.domain.money.Amounts;
import org.cartulary.domain.tax.VatId;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** A client as a row of a file describes it. The external id is what makes it recognisable when it is imported again. */
record ClientRow(
        ExternalId externalId,
        String contactName,
        EmailAddress email,
        Profile profile,
        BillingDetails billing,
        Set<PortalFeature> portal) {

    static ClientRow read(CsvRow row) {
        Cell<ExternalId> externalId = row.required("external_id", ExternalId::parse);
        Cell<String> contactName = row.required("contact_name", text -> Text.line("contact_name", text, 200));
        Cell<EmailAddress> email = row.required("email", EmailAddress::parse);
        Cell<String> organisation = row.required("organisation", text -> Text.line("organisation", text, 200));
        Cell<DomainName> domain = row.cell("domain", text -> text.isEmpty() ? null : DomainName.parse(text));
        Cell<VatId> vatId = row.cell("vat_id", VatId::parse);
        Cell<Country> country = row.required("country", Country::parse);
        Cell<Language> language = row.required("language", Language::parse);
        Cell<CurrencyUnit> currency = row.required("currency", text -> Amounts.currency("currency", text));
        Cell<GroupName> group = row.cell("group", GroupName::parse);
        Cell<Set<PortalFeature>> portal = row.cell("portal_permissions", ClientRow::features);
        Cell<PostalAddress> billing = address(row, "billing");
        Cell<PostalAddress> shipping = address(row, "shipping");
        if (country.value() != null
                && billing.value() != null
                && !billing.get().country().equals(country.get())) {
            row.fault(row.fault("country", "not the country of the billing address, which decides the tax"));
        }
        row.requireSound();
        return new ClientRow(
                externalId.get(),
                contactName.get(),
                email.get(),
                new Profile(organisation.get(), domain.value(), language.get(), group.value()),
                new BillingDetails(currency.get(), billing.get(), shipping.value(), vatId.value()),
                portal.get());
    }

    /** An address whose four columns are all empty is none; a billing address must be there. */
    private static Cell<PostalAddress> address(CsvRow row, String which) {
        boolean none = Stream.of("street", "postcode", "city", "country")
                .allMatch(part -> row.text(which + "_" + part).isEmpty());
        if (none && which.equals("shipping")) {
            return new Cell<>(null);
        }
        Cell<String> street = row.required(which + "_street", text -> Text.line("street", text, 200));
        Cell<String> postcode = row.cell(which + "_postcode", text -> Text.optionalLine("postcode", text, 20));
        Cell<String> city = row.required(which + "_city", text -> Text.line("city", text, 100));
        Cell<Country> country = row.required(which + "_country", Country::parse);
        if (street.value() == null || city.value() == null || country.value() == null) {
            return new Cell<>(null);
        }
        return new Cell<>(new PostalAddress(street.get(), postcode.value(), city.get(), country.get()));
    }

    private static @Nullable Set<PortalFeature> features(String text) {
        Set<PortalFeature> features = EnumSet.noneOf(PortalFeature.class);
        Arrays.stream(text.split("\\|"))
                .filter(name -> !name.isBlank())
                .forEach(name -> features.add(PortalFeature.parse(name.strip())));
        return features;
    }
}
