package org.cartulary.bootstrap.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cartulary.bootstrap.checking.CheckInvariants;
import org.cartulary.bootstrap.checking.Findings;
import org.cartulary.bootstrap.settings.DatabaseSettings;
import org.cartulary.bootstrap.settings.Settings;
import org.cartulary.bootstrap.wiring.Installation;
import org.cartulary.domain.invoice.Invoice;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.ports.DocumentFile;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.invoice.InvoiceFormat;
import org.cartulary.ports.invoice.InvoicesOfReseller.Wanted;

/** The whole job on a fresh embedded database: the same use cases as everywhere, called in the order of a story. */
public final class Demo {
    private final Path folder;
    private final PrintWriter out;

    /**
     * Prepares the story.
     *
     * @param folder in which everything is kept; made for this story alone
     */
    public Demo(Path folder, PrintWriter out) {
        this.folder = folder;
        this.out = out;
    }

    /** Tells the story, and returns whether everything that must hold held at its end. */
    public boolean run() throws IOException {
        Settings settings = settings();
        Narrator narrator = new Narrator(out);
        try (Installation installation = Installation.open(settings, URI.create("http://localhost:8080"))) {
            Mailbox mailbox = new Mailbox(settings.mailFolder());
            Stage stage = new Stage(installation, narrator, mailbox);
            Actor reseller = new Beginning(stage).play();
            Actor frances = new ClientsCard(stage, reseller).play();
            new ResellersCard(stage, reseller).play();
            new SentCart(stage, reseller).play();
            new Trouble(stage, reseller).play();
            new Renewal(stage, reseller, frances).play();
            return end(stage, reseller);
        }
    }

    private boolean end(Stage stage, Actor reseller) throws IOException {
        Narrator narrator = stage.narrator();
        narrator.chapter("Everything is looked at again");
        List<Findings> findings =
                stage.installation().get(CheckInvariants.class).run();
        for (Findings found : findings) {
            narrator.say((found.holds() ? "holds   " : "BROKEN  ") + found.invariant() + " (" + found.seen() + ")");
            found.broken().forEach(narrator::say);
        }
        narrator.chapter("What is left to read");
        narrator.say("Invoices:");
        Files.createDirectories(folder.resolve("invoices"));
        for (Invoice invoice : stage.useCases()
                .invoicesOfReseller()
                .page(reseller, Wanted.ALL, PageRequest.FIRST)
                .items()) {
            DocumentFile pdf =
                    stage.useCases().invoicesOfReseller().document(reseller, invoice.id(), InvoiceFormat.PDF);
            narrator.say("  " + Files.write(folder.resolve("invoices").resolve(pdf.fileName()), pdf.content()));
        }
        narrator.say("Mails:");
        stage.mailbox().files().forEach(file -> narrator.say("  " + file));
        return findings.stream().allMatch(Findings::holds);
    }

    private Settings settings() {
        return new Settings(
                "127.0.0.1",
                0,
                null,
                folder,
                new DatabaseSettings(null, null, null),
                null,
                null,
                Settings.Payments.SANDBOX,
                false,
                folder.resolve("secret.key"));
    }
}
