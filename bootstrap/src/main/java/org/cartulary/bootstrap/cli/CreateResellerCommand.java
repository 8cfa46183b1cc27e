package org.cartulary.bootstrap.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.cartulary.bootstrap.settings.OwnerOnlyFile;
import org.cartulary.bootstrap.wiring.Installation;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.client.PostalAddress;
import org.cartulary.domain.tax.VatId;
import org.cartulary.ports.reseller.RegisterReseller;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Sets up a reseller; its first key goes into a file that only its owner can read, and nowhere else. */
@Command(
        name = "create",
        description = "Sets up a reseller, and writes its first key, with all scopes, into a new file.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CreateResellerCommand implements Callable<Integer> {
    private static final String NOT_SET = "(address not set)";

    private final Surroundings surroundings;

    @Option(names = "--name", required = true, description = "What clients and invoices call it.")
    private String name = "";

    @Option(names = "--owner-email", required = true, description = "Where mails to the reseller go.")
    private String ownerEmail = "";

    @Option(names = "--key-file", required = true, description = "A file that does not exist yet.")
    private Path keyFile = Path.of("");

    @Option(names = "--owner-name", description = "Who owns it. The reseller's name if not given.")
    private @Nullable String ownerName;

    @Option(names = "--street", defaultValue = NOT_SET, description = "On invoices. Default: ${DEFAULT-VALUE}")
    private String street = NOT_SET;

    @Option(names = "--postcode", description = "On invoices.")
    private @Nullable String postcode;

    @Option(names = "--city", defaultValue = NOT_SET, description = "On invoices. Default: ${DEFAULT-VALUE}")
    private String city = NOT_SET;

    @Option(names = "--country", defaultValue = "FR", description = "Decides the tax. Default: ${DEFAULT-VALUE}")
    private String country = "FR";

    @Option(names = "--vat-id", description = "On invoices, checked.")
    private @Nullable String vatId;

    @Option(names = "--language", defaultValue = "en", description = "en, fr or pl. Default: ${DEFAULT-VALUE}")
    private String language = "en";

    @Option(
            names = "--zone",
            defaultValue = "Europe/Paris",
            description = "Where its days begin: dates of invoices are dates there. Default: ${DEFAULT-VALUE}")
    private String zone = "Europe/Paris";

    CreateResellerCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        RegisterReseller.Command command = new RegisterReseller.Command(
                name,
                ownerName == null ? name : ownerName,
                EmailAddress.parse(ownerEmail),
                PostalAddress.parse(street, postcode, city, country),
                VatId.parse(vatId),
                Language.parse(language),
                zone());
        Path file = surroundings.resolve(keyFile);
        try (Installation installation = surroundings.open()) {
            RegisterReseller.Registered registered = register(installation, command, file);
            surroundings.out().println(registered.reseller());
            surroundings.out().println("Its key, with all scopes, is in " + file + " and nowhere else.");
        }
        return 0;
    }

    /** The file comes first: a reseller whose key could not be kept would be of no use. */
    private static RegisterReseller.Registered register(
            Installation installation, RegisterReseller.Command command, Path file) throws IOException {
        try {
            OwnerOnlyFile.create(file);
        } catch (FileAlreadyExistsException there) {
            throw new CommandRefused(file + " is there already: a key is written into a new file only");
        }
        try {
            RegisterReseller.Registered registered =
                    installation.get(RegisterReseller.class).handle(command);
            Files.writeString(file, registered.secret() + "\n");
            return registered;
        } catch (RuntimeException refused) {
            Files.delete(file);
            throw refused;
        }
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw new CommandRefused("zone: expected a time zone such as Europe/Paris");
        }
    }
}
