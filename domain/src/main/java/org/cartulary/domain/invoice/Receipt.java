package org.cartulary.domain.invoice;

import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;

/**
 * Money that came for an invoice outside of any gateway, by bank transfer or otherwise, as somebody has recorded it.
 *
 * @param reference by which it is known elsewhere, such as that of the transfer; once per invoice
 * @param receivedOn the date on which it came
 * @param principal who recorded it
 */
public record Receipt(String reference, Money amount, LocalDate receivedOn, String principal, Instant recordedAt) {}
