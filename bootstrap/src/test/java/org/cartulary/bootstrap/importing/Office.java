package org.cartulary.bootstrap.importing;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.cartulary.bootstrap.wiring.technology.OwnSecrets;
import org.cartulary.bootstrap.wiring.technology.StoresOf;
import org.cartulary.bootstrap.wiring.technology.SystemTime;
import org.cartulary.bootstrap.wiring.usecase.CatalogUseCases;
import org.cartulary.bootstrap.wiring.usecase.ClientUseCases;
import org.cartulary.bootstrap.wiring.usecase.Imports;
import org.cartulary.bootstrap.wiring.usecase.ResellerUseCases;
import org.cartulary.bootstrap.wiring.usecase.SharedUseCases;
import org.cartulary.domain.client.Country;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.client.PostalAddress;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.persistence.memory.InMemoryStore;
import org.cartulary.ports.reseller.RegisterReseller;

/** A reseller with nothing yet, whose operator imports. */
final class Office {
    private static final ImportProgress UNWATCHED = (done, of) -> {};

    final InMemoryStore stores = new InMemoryStore();
    final Actor operator;
    private final Injector injector = Guice.createInjector(
            new StoresOf(stores, stores.mails()),
            new SystemTime(),
            new OwnSecrets(new byte[32]),
            new SharedUseCases(),
            new ResellerUseCases(),
            new ClientUseCases(),
            new CatalogUseCases(),
            new Imports());

    Office() {
        operator = new Actor.Operator(injector.getInstance(RegisterReseller.class)
                .handle(new RegisterReseller.Command(
                        "Agence Exemple",
                        "Claude Martin",
                        EmailAddress.parse("claude@agence-exemple.fr"),
                        new PostalAddress("1 rue de la Paix", "75002", "Paris", new Country("FR")),
                        null,
                        Language.FR,
                        ZoneId.of("Europe/Paris")))
                .reseller());
    }

    ImportReport importClients(boolean allOrNothing, CsvSource... files) {
        return injector.getInstance(ImportClients.class).handle(operator, List.of(files), allOrNothing, UNWATCHED);
    }

    ImportReport importCatalog(boolean allOrNothing, CsvSource... files) {
        return injector.getInstance(ImportCatalog.class).handle(operator, List.of(files), allOrNothing, UNWATCHED);
    }

    <T> T get(Class<T> port) {
        return injector.getInstance(port);
    }

    static CsvSource csv(String name, String... lines) {
        return bytes(name, String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static CsvSource bytes(String name, byte[] content) {
        return new CsvSource() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public byte[] read() {
                return content;
            }
        };
    }
}
