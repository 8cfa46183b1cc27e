package org.cartulary.mail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cartulary.domain.mail.MailTemplate;

/** One fact of each name, filled in so that every branch of the templates that can be taken is taken. */
final class SampleFacts {

    private static final Map<String, Object> ALL = Map.ofEntries(
            Map.entry("resellerName", "Atelier Numérique"),
            Map.entry("resellerEmail", "bonjour@atelier.example"),
            Map.entry("clientName", "Zofia Żółć"),
            Map.entry("organisation", "Piekarnia Pod Lipą"),
            Map.entry("link", "https://portal.example/t/abc?x=1&y=2"),
            Map.entry("portalUrl", "https://portal.example/welcome"),
            Map.entry("expires", "24 December 2026"),
            Map.entry("until", "31 December 2026"),
            Map.entry("total", "137.76 EUR"),
            Map.entry("hasNote", true),
            Map.entry("note", "As agreed on the phone.\nThe domain is free for a year."),
            Map.entry("invoiceNumber", "INV-000042"),
            Map.entry("paidBy", "Piekarnia Sp. z o.o."),
            Map.entry("isFromCredit", true),
            Map.entry("credit", "12.30 EUR"),
            Map.entry("isPaid", true),
            Map.entry("isOwed", true),
            Map.entry("isInvoiced", true),
            Map.entry("isToBeInvoiced", true),
            Map.entry("month", "November 2026"),
            Map.entry("orders", "17"),
            Map.entry("dueOn", "14 August 2026"),
            Map.entry("setAccess", true),
            Map.entry("isAccepted", true),
            Map.entry("isDeclined", true),
            Map.entry("isPurchased", true),
            Map.entry("isGranted", true),
            Map.entry("isRevoked", true),
            Map.entry("product", "Hosting <Economy>"),
            Map.entry("domain", "piekarnia.example"),
            Map.entry("day", "31 January 2027"),
            Map.entry("isEnded", true),
            Map.entry("isToEnd", true),
            Map.entry("isKept", true),
            Map.entry("isPaused", true),
            Map.entry("isResumed", true),
            Map.entry("isChangeUndone", true),
            Map.entry("isChanged", true),
            Map.entry("isByHand", true),
            Map.entry("isByItself", true),
            Map.entry("isBeforeTaxes", true),
            Map.entry("isWithTaxes", true),
            Map.entry("isRenewed", true),
            Map.entry("isToLapse", true),
            Map.entry("isStarted", true),
            Map.entry("isEnding", true),
            Map.entry("isOver", true),
            Map.entry("isUnpaid", true),
            Map.entry("isSuspended", true),
            Map.entry("isTerminated", true),
            Map.entry("isNoCard", true),
            Map.entry("isNotPermitted", true),
            Map.entry("isRefused", true),
            Map.entry("isCredited", true),
            Map.entry("isReceived", true),
            Map.entry("isOverdue", true),
            Map.entry("isRefundRefused", true),
            Map.entry("creditNoteNumber", "CN-000007"),
            Map.entry("amount", "24.60 EUR"),
            Map.entry("reason", "Two seats less than ordered"),
            Map.entry("isOffset", true),
            Map.entry("isToCard", true),
            Map.entry("isToAccount", true),
            Map.entry("isSettled", true),
            Map.entry("isLeft", true),
            Map.entry("open", "113.16 EUR"),
            Map.entry(
                    "lines",
                    List.of(
                            line("Hosting Economy", "1", "96.00 EUR", "36"),
                            line("Mailboxes", "5", "16.00 EUR", "12"))));

    private SampleFacts() {}

    /** Exactly what the relay passes for this mail. */
    static Map<String, Object> of(MailTemplate template) {
        Map<String, Object> facts = new HashMap<>(ALL);
        facts.keySet().retainAll(MailFacts.of(template));
        return facts;
    }

    static Map<String, Object> with(MailTemplate template, String name, Object value) {
        Map<String, Object> facts = of(template);
        facts.put(name, value);
        return facts;
    }

    static Map<String, Object> without(MailTemplate template, String name) {
        Map<String, Object> facts = of(template);
        facts.remove(name);
        return facts;
    }

    /** What a reseller is told after one act of its client. */
    static Map<String, Object> notice(String flag, String total) {
        Map<String, Object> facts = with(MailTemplate.RESELLER_NOTICE, "total", total);
        List.of("isAccepted", "isDeclined", "isPurchased", "isGranted", "isRevoked")
                .forEach(name -> facts.put(name, name.equals(flag)));
        return facts;
    }

    /** What the owner of a subscription is told after one step of its life. */
    static Map<String, Object> step(String flag) {
        Map<String, Object> facts = of(MailTemplate.SUBSCRIPTION_NOTICE);
        List.of(
                        "isEnded",
                        "isToEnd",
                        "isKept",
                        "isPaused",
                        "isResumed",
                        "isChanged",
                        "isChangeUndone",
                        "isByHand",
                        "isByItself")
                .forEach(name -> facts.put(name, name.equals(flag)));
        return facts;
    }

    /** What is told about a payment that was not made: how far it went, and why. */
    static Map<String, Object> unpaid(String flag, String reason) {
        Map<String, Object> facts = of(MailTemplate.PAYMENT_NOTICE);
        List.of("isUnpaid", "isSuspended", "isTerminated").forEach(name -> facts.put(name, name.equals(flag)));
        List.of("isNoCard", "isNotPermitted", "isRefused").forEach(name -> facts.put(name, name.equals(reason)));
        facts.put("isWithTaxes", false);
        return facts;
    }

    static Map<String, Object> line(String name, String quantity, String amount, String term) {
        return new HashMap<>(Map.of("name", name, "quantity", quantity, "amount", amount, "term", term));
    }
}
