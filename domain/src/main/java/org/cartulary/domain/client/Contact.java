package org.cartulary.domain.client;

/** A person who signs in to the portal for a client. Exactly one contact of a client is the account owner. */
public record Contact(ContactId id, String name, EmailAddress email, boolean accountOwner) {}
