package org.cartulary.domain.invoice;

import java.time.LocalDate;
import java.util.Locale;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.Reseller;
import org.cartulary.domain.reseller.ResellerId;
import org.jspecify.annotations.Nullable;

/**
 * A quote as a document, for a client that is to accept it. It has no legal number, asks for no payment and is not kept: the cart is.
 *
 * @param issuedOn the date of the issuer
 * @param until the last day on which its price stands
 * @param note what the reseller wrote to the client
 */
public record Estimate(
        Kind kind,
        CartId cart,
        ResellerId reseller,
        Account recipient,
        Invoice.Parties parties,
        Quote quote,
        LocalDate issuedOn,
        LocalDate until,
        @Nullable String note) {

    /** What it is called. */
    public enum Kind {
        ESTIMATE,
        /** For whoever needs a paper to pay by before there is an invoice. */
        PROFORMA;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Of a quote for a client, in its language. */
    public static Estimate of(
            Kind kind,
            Quote quote,
            Client client,
            Reseller reseller,
            LocalDate issuedOn,
            LocalDate until,
            @Nullable String note) {
        Invoice.Parties parties = new Invoice.Parties(
                Party.of(reseller), Party.of(client), client.profile().language());
        return new Estimate(kind, quote.cart(), reseller.id(), quote.buyer(), parties, quote, issuedOn, until, note);
    }
}
