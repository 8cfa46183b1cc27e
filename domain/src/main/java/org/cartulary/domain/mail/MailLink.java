package org.cartulary.domain.mail;

import org.cartulary.domain.client.TokenId;
import org.cartulary.domain.client.TokenPurpose;

/** The one-time link that a mail carries. The secret itself is never stored: it is made again from these two when the mail is sent. */
public record MailLink(TokenPurpose purpose, TokenId token) {}
