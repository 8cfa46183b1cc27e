package org.cartulary.domain.promo;

import java.time.LocalDate;
import org.cartulary.domain.client.GroupName;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * For whom and when something is priced, as far as promo codes ask.
 *
 * @param day today in the reseller's zone
 * @param group the client's, if it is in one
 * @param firstOrder whether the client has ordered nothing yet
 */
public record Situation(
        CurrencyUnit currency, LocalDate day, @Nullable GroupName group, boolean firstOrder) {}
