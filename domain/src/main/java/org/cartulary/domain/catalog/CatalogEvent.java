package org.cartulary.domain.catalog;

import org.cartulary.domain.Event;
import org.cartulary.domain.reseller.ResellerId;

/** What happens to the catalogue of a reseller. */
public sealed interface CatalogEvent extends Event {

    record ProductDefined(ResellerId reseller, ProductCode product, long version) implements CatalogEvent {}
}
