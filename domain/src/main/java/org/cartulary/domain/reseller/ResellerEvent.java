package org.cartulary.domain.reseller;

import org.cartulary.domain.Event;
import org.cartulary.domain.catalog.PriceTax;
import org.cartulary.domain.invoice.Invoicing;

/** What happens to a reseller and its keys. */
public sealed interface ResellerEvent extends Event {

    record Registered(ResellerId reseller, String name) implements ResellerEvent {}

    record MemberAdded(MemberId member, String name, Role role) implements ResellerEvent {}

    record TaxRatesApplied(ResellerId reseller, int rates) implements ResellerEvent {}

    record NumberingSet(ResellerId reseller, String invoices, String creditNotes) implements ResellerEvent {}

    /** The days of each, as they are now. */
    record PoliciesSet(ResellerId reseller, String dunning, String reminders, String notices)
            implements ResellerEvent {}

    record InvoicingSet(ResellerId reseller, Invoicing invoicing) implements ResellerEvent {}

    record BrandColorSet(ResellerId reseller, String color) implements ResellerEvent {}

    record LogoSet(ResellerId reseller, String mediaType, int width, int height) implements ResellerEvent {}

    record LogoRemoved(ResellerId reseller) implements ResellerEvent {}

    record BrandRemoved(ResellerId reseller) implements ResellerEvent {}

    record PriceTaxSet(ResellerId reseller, PriceTax priceTax) implements ResellerEvent {}

    record KeyCreated(ApiKeyId key, String name) implements ResellerEvent {}

    record KeyRevoked(ApiKeyId key) implements ResellerEvent {}
}
