package org.cartulary.bootstrap.demo;

import java.io.PrintWriter;
import java.util.List;
import org.cartulary.bootstrap.PlainWords;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.order.Order;
import org.cartulary.domain.quote.Quote;
import org.cartulary.domain.quote.QuoteLine;
import org.cartulary.domain.quote.TaxTotal;
import org.cartulary.ports.cart.PurchaseModesOfCart.ModeAnswer;

/** Tells the story on a terminal. */
final class Narrator {
    private final PrintWriter out;
    private int chapter;

    Narrator(PrintWriter out) {
        this.out = out;
    }

    void chapter(String title) {
        chapter++;
        out.println();
        out.println(chapter + ". " + title);
    }

    void say(String line) {
        out.println("   " + line);
    }

    void quote(Quote quote) {
        for (QuoteLine line : quote.lines()) {
            String domain =
                    line.line().domain() == null ? "" : " for " + line.line().domain();
            out.printf(
                    "     %d x %s%s, paid every %s months, agreed for %s months  %s%n",
                    line.line().quantity(),
                    line.name(),
                    domain,
                    line.line().cycle(),
                    line.line().term(),
                    line.net());
        }
        for (TaxTotal tax : quote.taxes()) {
            out.printf(
                    "     tax %s %s %% of %s  %s%n",
                    tax.treatment().category(), tax.treatment().percent().toPlainString(), tax.base(), tax.tax());
        }
        out.printf(
                "     total %s, quote %s...%n",
                quote.total(), quote.digest().hex().substring(0, 16));
    }

    void modes(List<ModeAnswer> answers) {
        for (ModeAnswer answer : answers) {
            String why =
                    answer.objections().stream().map(PlainWords::of).findFirst().orElse("");
            out.printf("     %-22s %s%n", name(answer.mode()), answer.open() ? "open" : "not open: " + why);
        }
    }

    void booked(Order order, String invoiceNumber, List<String> subscriptions) {
        say("Booked: " + order.id() + ", invoice " + invoiceNumber + " over "
                + order.quote().total() + ".");
        subscriptions.forEach(line -> say("  runs now: " + line));
    }

    private static String name(PurchaseMode mode) {
        return switch (mode) {
            case CLIENT_CARD -> "the client's card";
            case CLIENT_INVOICE -> "the client, on account";
            case RESELLER_CARD -> "the reseller's card";
            case CLIENT_COMPLETES -> "the client completes";
            case AUTOMATIC -> "the owner, by itself";
        };
    }
}
