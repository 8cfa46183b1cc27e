package org.cartulary.domain.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cartulary.domain.CanonicalJson;
import org.cartulary.domain.Digest;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.LineAct;
import org.cartulary.domain.promo.Discount;
import org.cartulary.domain.proration.CreditUse;
import org.cartulary.domain.reseller.Account;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The exact price of a cart for a buyer. It holds no instant: as long as cart, prices and taxes stand, asking again gives the same
 * digest, and a checkout that names the digest books exactly these lines or is refused.
 *
 * @param buyer who will own what is bought, and on whose tax the quote depends
 * @param taxes in order of category, then rate
 */
public record Quote(
        CartId cart,
        Account buyer,
        CurrencyUnit currency,
        List<QuoteLine> lines,
        List<TaxTotal> taxes,
        Money net,
        Money tax)
        implements Priced {

    public Quote {
        lines = List.copyOf(lines);
        taxes = List.copyOf(taxes);
    }

    /** Whether it starts a trial that needs a payment method before it begins. */
    public boolean requiresMethod() {
        return lines.stream().map(QuoteLine::trial).anyMatch(trial -> trial != null && trial.methodRequired());
    }

    public QuoteDigest digest() {
        return new QuoteDigest(Digest.of(canonical()));
    }

    /** The quote as canonical JSON; the digest is made of it. */
    @Override
    public String canonical() {
        return CanonicalJson.write(Map.of(
                "cart", cart,
                "buyer", buyer,
                "lines", lines.stream().map(Quote::canonical).toList(),
                "taxes", taxes.stream().map(Quote::canonical).toList(),
                "net", net,
                "tax", tax,
                "total", total()));
    }

    private static Map<String, Object> canonical(QuoteLine quoted) {
        var line = quoted.line();
        Map<String, Object> facts = new HashMap<>();
        facts.put("line", line.id());
        facts.put("product", line.product());
        facts.put("quantity", line.quantity());
        facts.put("cycle", line.cycle().months());
        facts.put("term", line.term().months());
        facts.put("domain", Objects.toString(line.domain(), ""));
        facts.put("base", Objects.toString(line.base(), ""));
        facts.put("name", quoted.name());
        facts.put(
                "steps",
                quoted.steps().stream()
                        .map(step -> step.quantity() + " x " + step.unit())
                        .toList());
        facts.put("recurring", quoted.recurring());
        facts.put("setupFee", quoted.setupFee());
        facts.put("net", quoted.net());
        facts.put("tax", quoted.tax().named() + " " + quoted.tax().percent().toPlainString());
        // Only where they are there, so that the digests of quotes of before stand.
        line.renews().ifPresent(renewed -> facts.put("renews", renewed));
        line.changes().ifPresent(changed -> facts.put("changes", changed));
        if (line.act() instanceof LineAct.Change change && change.credit() != CreditUse.NEXT_PERIODS) {
            facts.put("creditUse", change.credit());
        }
        if (quoted.period() != null) {
            facts.put("period", quoted.period().toString());
        }
        if (quoted.credit().isPositive()) {
            facts.put("credit", quoted.credit());
        }
        if (quoted.carried().isPositive()) {
            facts.put("carried", quoted.carried());
        }
        if (quoted.change() != null) {
            facts.put("change", quoted.change().toString());
        }
        if (!quoted.discounts().isEmpty()) {
            facts.put(
                    "discounts",
                    quoted.discounts().stream().map(Discount::toString).toList());
        }
        if (quoted.book() != null) {
            facts.put("book", quoted.book());
        }
        if (quoted.part() != null) {
            facts.put("part", quoted.part().toString());
        }
        if (quoted.trial() != null) {
            facts.put("trial", quoted.trial().toString());
        }
        if (quoted.gross() != null) {
            facts.put("gross", quoted.gross());
        }
        if (quoted.saves() != null) {
            facts.put("saves", quoted.saves());
        }
        return facts;
    }

    private static Map<String, Object> canonical(TaxTotal total) {
        return Map.of(
                "category", total.treatment().named(),
                "percent", total.treatment().percent().toPlainString(),
                "base", total.base(),
                "tax", total.tax());
    }
}
