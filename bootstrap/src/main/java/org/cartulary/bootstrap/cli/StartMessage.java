package org.cartulary.bootstrap.cli;

import java.util.ArrayList;
import java.util.List;
import org.cartulary.bootstrap.serve.CartularyServer;
import org.cartulary.bootstrap.settings.Settings;
import org.cartulary.ports.reseller.Resellers;

/** What people are told when a server has started. Holds no secret. */
final class StartMessage {
    private StartMessage() {}

    static List<String> lines(Settings settings, CartularyServer server) {
        List<String> lines = new ArrayList<>();
        lines.add("Cartulary " + Version.text() + " listens on " + server.address());
        lines.add("  public URL   " + server.publicUrl());
        lines.add("  database     " + settings.database().shown()
                + (settings.database().url() == null ? " in " + settings.databaseFolder() : ""));
        lines.add("  mails        "
                + (settings.smtp() == null
                        ? "become files in " + settings.mailFolder()
                        : "go to " + settings.smtp().host() + ":"
                                + settings.smtp().port()));
        lines.add("  payments     sandbox: no money moves");
        lines.add("  modules      " + String.join(", ", server.installation().moduleNames()));
        if (settings.testClock()) {
            lines.add("  ############ THE TEST CLOCK IS ON: PUT /v1/test-clock sets the time. NEVER ON A REAL SERVER.");
        }
        int resellers = server.installation().get(Resellers.class).all().size();
        lines.add(
                resellers == 0
                        ? "There is no reseller yet: set one up with cartulary reseller create (the embedded database is"
                                + " open here, so stop this server first)."
                        : "  resellers    " + resellers);
        return lines;
    }
}
