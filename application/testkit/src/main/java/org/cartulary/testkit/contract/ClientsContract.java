package org.cartulary.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cartulary.domain.Refused;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.ClientError;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.ClientState;
import org.cartulary.domain.client.Contact;
import org.cartulary.domain.client.ContactId;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.ExternalId;
import org.cartulary.domain.client.PortalFeature;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.client.Clients;
import org.cartulary.testkit.fixture.Samples;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every {@link Clients} store promises of clients one by one; {@link ClientListsContract} says how they are listed. */
public interface ClientsContract extends VersionsContract<Client> {

    @Override
    default Client sample(Samples samples) {
        return samples.clients().plain();
    }

    @Override
    default List<Function<Samples, Client>> sorts() {
        return List.of(this::sample, samples -> samples.clients().full());
    }

    @Override
    default Client changed(Client client) {
        Client full = Samples.ofNewReseller().clients().full();
        ClientState state = client.state() == ClientState.SUSPENDED ? ClientState.ACTIVE : ClientState.SUSPENDED;
        return new Client(
                client.id(),
                client.reseller(),
                client.externalId(),
                state,
                full.profile(),
                full.billing(),
                Stream.concat(
                                client.contacts().stream(),
                                Stream.of(full.contacts().get(0)))
                        .distinct()
                        .toList(),
                Set.of(PortalFeature.INVOICES, PortalFeature.ADDONS),
                Money.ofMinor(full.billing().currency(), 1234),
                !client.transacted(),
                client.version() + 1);
    }

    @Override
    default long version(Client client) {
        return client.version();
    }

    @Override
    default void save(Client client) {
        stores().clients().save(client);
    }

    @Override
    default Optional<Client> find(ResellerId reseller, Client like) {
        return stores().clients().find(reseller, like.id());
    }

    @Test
    default void findsThoseOfManyClientsThatExist() {
        Samples samples = Samples.ofNewReseller();
        Client plain = samples.clients().plain();
        Client full = samples.clients().full();
        Client unsought = samples.clients().plain();
        write(() -> List.of(plain, full, unsought).forEach(this::save));
        List<ClientId> sought = List.of(plain.id(), full.id(), plain.id(), samples.id(ClientId::new));
        assertThat(stores().clients().findAll(samples.reseller(), sought))
                .containsOnly(Map.entry(plain.id(), plain), Map.entry(full.id(), full));
        assertThat(stores().clients().findAll(samples.reseller(), List.of())).isEmpty();
        assertThat(stores().clients().findAll(Samples.ofNewReseller().reseller(), sought))
                .isEmpty();
    }

    @Test
    default void findsAClientByItsExternalIdByteByByte() {
        Samples samples = Samples.ofNewReseller();
        List<Client> alike = Stream.of("cafe", "Cafe", "café", "🧾", "🍞", "50%")
                .map(text -> samples.clients().of(ExternalId.parse(text), samples.email()))
                .toList();
        alike.forEach(client -> write(() -> save(client)));
        for (Client client : alike) {
            ExternalId externalId = Objects.requireNonNull(client.externalId());
            assertThat(stores().clients().findByExternalId(samples.reseller(), externalId))
                    .contains(client);
        }
        assertThat(stores().clients().findByExternalId(samples.reseller(), new ExternalId("50_")))
                .isEmpty();
    }

    @Test
    default void findsNoExternalIdOfAnotherReseller() {
        Samples samples = Samples.ofNewReseller();
        ExternalId externalId = new ExternalId("crm-7");
        write(() -> save(samples.clients().of(externalId, samples.email())));
        Samples other = Samples.ofNewReseller();
        assertThat(stores().clients().findByExternalId(other.reseller(), externalId))
                .isEmpty();
        Client twin = other.clients().of(externalId, other.email());
        write(() -> save(twin));
        assertThat(stores().clients().findByExternalId(other.reseller(), externalId))
                .contains(twin);
    }

    @Test
    default void refusesASecondClientWithOneExternalId() {
        Samples samples = Samples.ofNewReseller();
        ExternalId externalId = new ExternalId("crm-7");
        Client first = samples.clients().of(externalId, samples.email());
        Client second = samples.clients().of(externalId, samples.email());
        write(() -> save(first));
        assertThat(Thrown.refusal(stores(), () -> save(second))).isEqualTo(new ClientError.ExternalIdTaken(externalId));
        assertThat(find(samples.reseller(), second)).isEmpty();
    }

    @Test
    default void refusesASecondClientWithOneAccountOwner() {
        Samples samples = Samples.ofNewReseller();
        EmailAddress owner = samples.email();
        Client second = samples.clients().of(null, owner);
        write(() -> save(samples.clients().of(null, owner)));
        assertThat(Thrown.refusal(stores(), () -> save(second))).isEqualTo(new ClientError.EmailTaken(owner));
        assertThat(find(samples.reseller(), second)).isEmpty();
    }

    @Test
    default void refusesAnAccountOwnerWhoBecomesThatOfASecondClient() {
        Samples samples = Samples.ofNewReseller();
        Client first = sample(samples);
        Client second = sample(samples);
        write(() -> List.of(first, second).forEach(this::save));
        EmailAddress taken = first.accountOwner().email();
        assertThat(Thrown.refusal(stores(), () -> save(ownedBy(taken, second))))
                .isEqualTo(new ClientError.EmailTaken(taken));
        assertThat(find(samples.reseller(), second)).contains(second);
    }

    @Test
    default void givesAnAccountOwnersAddressFreeWhenAnotherTakesItsPlace() {
        Samples samples = Samples.ofNewReseller();
        Client first = sample(samples);
        EmailAddress freed = first.accountOwner().email();
        Client second = samples.clients().of(null, freed);
        write(() -> save(first));
        write(() -> save(ownedBy(samples.email(), first)));
        write(() -> save(second));
        assertThat(find(samples.reseller(), second)).contains(second);
    }

    @Test
    default void givesAnExternalIdFreeWhenAnotherTakesItsPlace() {
        Samples samples = Samples.ofNewReseller();
        ExternalId freed = new ExternalId("crm-7");
        Client first = samples.clients().of(freed, samples.email());
        Client second = samples.clients().of(freed, samples.email());
        write(() -> save(first));
        write(() -> save(calledBy(new ExternalId("crm-8"), first)));
        write(() -> save(second));
        assertThat(stores().clients().findByExternalId(samples.reseller(), freed))
                .contains(second);
    }

    @Test
    default void allowsOnePersonToBeAnotherContactOfManyClients() {
        Samples samples = Samples.ofNewReseller();
        Contact accountant = new Contact(samples.id(ContactId::new), "Zoé", samples.email(), false);
        List<Client> served = Stream.generate(() -> withContact(accountant, sample(samples)))
                .limit(2)
                .toList();
        served.forEach(client -> write(() -> save(client)));
        assertThat(served)
                .allSatisfy(
                        client -> assertThat(find(samples.reseller(), client)).contains(client));
    }

    @Test
    default void letsOneOfManyWinAnExternalId() {
        Samples samples = Samples.ofNewReseller();
        ExternalId externalId = new ExternalId("crm-7");
        List<Boolean> won = Together.run(
                16,
                thread -> Together.patiently(() -> {
                    try {
                        write(() -> save(samples.clients().of(externalId, samples.email())));
                        return true;
                    } catch (Refused refused) {
                        assertThat(refused.refusal()).isEqualTo(new ClientError.ExternalIdTaken(externalId));
                        return false;
                    }
                }));
        assertThat(won).containsOnlyOnce(true);
    }

    private static Client ownedBy(EmailAddress owner, Client client) {
        Contact old = client.accountOwner();
        Contact successor = new Contact(old.id(), old.name(), owner, true);
        return with(client.externalId(), List.of(successor), client.version() + 1, client);
    }

    private static Client calledBy(ExternalId externalId, Client client) {
        return with(externalId, client.contacts(), client.version() + 1, client);
    }

    private static Client withContact(Contact contact, Client client) {
        return with(client.externalId(), List.of(client.accountOwner(), contact), client.version(), client);
    }

    private static Client with(@Nullable ExternalId externalId, List<Contact> contacts, long version, Client client) {
        return new Client(
                client.id(),
                client.reseller(),
                externalId,
                client.state(),
                client.profile(),
                client.billing(),
                contacts,
                client.portal(),
                client.transacted(),
                version);
    }
}
