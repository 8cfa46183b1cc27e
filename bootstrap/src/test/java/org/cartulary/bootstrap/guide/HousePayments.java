package org.cartulary.bootstrap.guide;

import java.util.HashMap;
import java.util.Map;
import org.joda.money.Money;

/** A payment service that a host has already, as it might be. It keeps what was asked for under each key. */
final class HousePayments {

    /** What the service says of a payment. */
    enum Fate {
        PAID,
        REFUSED,
        CANCELLED
    }

    /** What became of a payment, and how the service calls it. */
    record Payment(Fate fate, String number, Money amount) {}

    private final Map<String, Payment> byKey = new HashMap<>();

    synchronized boolean knows(String card) {
        return card.startsWith("house_");
    }

    /** Pays once per key, and answers a repeat as the first time. */
    synchronized Payment pay(String key, String card, Money amount) {
        Fate fate = knows(card) && !card.equals("house_empty") ? Fate.PAID : Fate.REFUSED;
        return byKey.computeIfAbsent(key, unused -> new Payment(fate, "P-" + (byKey.size() + 1), amount));
    }

    /** Finds what was paid under a key; if nothing was, nothing ever will be. */
    synchronized Payment findOrCancel(String key, Money amount) {
        return byKey.computeIfAbsent(key, unused -> new Payment(Fate.CANCELLED, "", amount));
    }
}
