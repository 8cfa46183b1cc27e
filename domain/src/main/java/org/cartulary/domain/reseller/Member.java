package org.cartulary.domain.reseller;

import org.cartulary.domain.client.EmailAddress;

/** A person who signs in for a reseller. */
public record Member(MemberId id, ResellerId reseller, String name, EmailAddress email, Role role) {}
