package org.cartulary.domain.quote;

import java.util.List;
import org.cartulary.domain.reseller.Account;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What an invoice bills: lines, taxes and sums in one currency. A quote is that, and so are the quotes of several orders together. */
public interface Priced {

    /** Who owns what is billed, and on whose tax it depends. */
    Account buyer();

    CurrencyUnit currency();

    List<QuoteLine> lines();

    /** In order of category, then rate. */
    List<TaxTotal> taxes();

    Money net();

    Money tax();

    /** Net and tax. */
    default Money total() {
        return net().plus(tax());
    }

    /** As canonical JSON: hashes are made of it. */
    String canonical();
}
