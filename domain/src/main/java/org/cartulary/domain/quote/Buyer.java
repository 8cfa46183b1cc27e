package org.cartulary.domain.quote;

import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.Country;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.tax.VatId;
import org.jspecify.annotations.Nullable;

/**
 * What a quote needs to know of whoever will own what is bought.
 *
 * @param exemption why it pays no tax, if it does not
 */
public record Buyer(
        Account account,
        Country country,
        @Nullable VatId vatId,
        @Nullable String exemption,
        Language language) {

    /** One that is not exempt from tax. */
    public Buyer(Account account, Country country, @Nullable VatId vatId, Language language) {
        this(account, country, vatId, null, language);
    }

    public static Buyer of(Client client) {
        return new Buyer(
                new Account.OfClient(client.id()),
                client.billing().address().country(),
                client.billing().vatId(),
                client.billing().taxExemption(),
                client.profile().language());
    }

    public static Buyer of(Reseller reseller) {
        return new Buyer(
                new Account.OfReseller(reseller.id()),
                reseller.address().country(),
                reseller.vatId(),
                reseller.language());
    }
}
