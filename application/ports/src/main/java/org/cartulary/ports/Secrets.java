package org.cartulary.ports;

import org.cartulary.domain.client.TokenId;
import org.cartulary.domain.client.TokenPurpose;
import org.cartulary.domain.reseller.ResellerId;

/**
 * Makes the secrets that prove something. No secret is ever stored: a key's is shown once, and a one-time link's is derived again from
 * this installation's own secret when its mail is sent.
 */
public interface Secrets {

    /** A fresh key of 160 random bits or more, whose text also names its reseller. */
    String key(ResellerId reseller);

    /** The text of a one-time token, always the same for the same three; nobody without this installation's secret can make it. */
    String token(TokenPurpose purpose, ResellerId reseller, TokenId token);

    /** The reseller that a key or token names; refuses ({@code token.unknown}) text that {@link #key} or {@link #token} cannot have made. */
    ResellerId resellerOf(String secret);
}
