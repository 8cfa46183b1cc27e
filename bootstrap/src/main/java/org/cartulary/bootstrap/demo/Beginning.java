package org.cartulary.bootstrap.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.cartulary.bootstrap.importing.CsvSource;
import org.cartulary.bootstrap.importing.ImportCatalog;
import org.cartulary.bootstrap.importing.ImportClients;
import org.cartulary.bootstrap.importing.ImportReport;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.client.PostalAddress;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.tax.VatId;
import org.cartulary.ports.reseller.RegisterReseller;

/** A reseller is set up, with a catalogue and its first clients. */
final class Beginning {
    private static final int CLIENTS = 12;

    private final Stage stage;

    Beginning(Stage stage) {
        this.stage = stage;
    }

    /** Returns the reseller, signed in with its key. */
    Actor play() throws IOException {
        Narrator narrator = stage.narrator();
        narrator.chapter("A reseller is set up");
        RegisterReseller.Registered registered = stage.useCases()
                .registerReseller()
                .handle(new RegisterReseller.Command(
                        "Atelier Exemple",
                        "Claude Martin",
                        EmailAddress.parse("claude.martin@atelier-exemple.fr"),
                        PostalAddress.parse("12 rue des Archives", "75004", "Paris", "FR"),
                        VatId.parse("FR91300063286"),
                        Language.EN,
                        ZoneId.of("Europe/Paris")));
        narrator.say("Atelier Exemple, Paris, is " + registered.reseller() + " and has a key, which is shown once.");
        Actor reseller = stage.useCases().authenticate().handle(registered.secret());

        narrator.chapter("Its catalogue is imported");
        tell(stage.installation()
                .get(ImportCatalog.class)
                .handle(
                        reseller,
                        List.of(
                                CsvSource.sample("products.csv"),
                                CsvSource.sample("prices.csv"),
                                CsvSource.sample("seat-tiers.csv"),
                                CsvSource.sample("tax-rates.csv")),
                        true,
                        (done, of) -> {}));

        narrator.chapter("Its clients are created and invited, in one act each");
        tell(stage.installation()
                .get(ImportClients.class)
                .handle(reseller, List.of(firstClients()), true, (done, of) -> {}));
        narrator.say(stage.mailbox().files().size() + " invitations went out.");
        return reseller;
    }

    private void tell(ImportReport report) {
        report.faults().forEach(fault -> stage.narrator().say(fault.toString()));
        report.tallies().forEach(tally -> stage.narrator().say(tally.toString()));
    }

    private static CsvSource firstClients() throws IOException {
        String all = new String(CsvSource.sample("clients.csv").read(), StandardCharsets.UTF_8);
        byte[] first = all.lines()
                .limit(CLIENTS + 1L)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
        return new CsvSource() {
            @Override
            public String name() {
                return "clients.csv";
            }

            @Override
            public byte[] read() {
                return first;
            }
        };
    }
}
