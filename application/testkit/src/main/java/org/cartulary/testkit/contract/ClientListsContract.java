package org.cartulary.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.ClientState;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.GroupName;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.client.Profile;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.client.ClientFilter;
import org.cartulary.ports.client.Clients;
import org.cartulary.testkit.fixture.Samples;
import org.cartulary.testkit.fixture.Texts;
import org.junit.jupiter.api.Test;

/** How every {@link Clients} store lists clients. */
public interface ClientListsContract extends PagesContract<Client> {

    @Override
    default Client sample(Samples samples) {
        return samples.clients().plain();
    }

    @Override
    default void save(Client client) {
        stores().clients().save(client);
    }

    @Override
    default Page<Client> page(ResellerId reseller, PageRequest request) {
        return stores().clients().page(reseller, ClientFilter.ALL, request);
    }

    @Override
    default String key(Client client) {
        return client.id().toString();
    }

    @Test
    default void listsClientsOfAStatusAGroupOrAnExternalId() {
        Samples samples = Samples.ofNewReseller();
        Client plain = samples.clients().plain();
        Client full = samples.clients().full();
        write(() -> List.of(plain, full).forEach(this::save));
        assertThat(listed(samples, new ClientFilter(ClientState.INVITED, null, null, null)))
                .containsExactly(plain);
        assertThat(listed(samples, new ClientFilter(null, GroupName.parse("ZŁOTE"), null, null)))
                .containsExactly(full);
        assertThat(listed(samples, new ClientFilter(null, null, full.externalId(), null)))
                .containsExactly(full);
        assertThat(listed(samples, new ClientFilter(ClientState.INVITED, GroupName.parse("złote"), null, null)))
                .isEmpty();
    }

    @Test
    default void findsTextInOrganisationAndAccountOwnerWhateverItsCase() {
        Samples samples = Samples.ofNewReseller();
        Client plain = samples.clients().of(null, EmailAddress.parse("grace@navy.example"));
        Client full = samples.clients().full();
        write(() -> List.of(plain, full).forEach(this::save));
        assertThat(listed(samples, containing("bAKER"))).containsExactly(plain);
        assertThat(listed(samples, containing("LOVELACE"))).containsExactly(plain);
        assertThat(listed(samples, containing("GRACE@Navy"))).containsExactly(plain);
        assertThat(listed(samples, containing("żÓŁĆ"))).containsExactly(full);
        assertThat(listed(samples, containing("𝄞 שלום"))).containsExactly(full);
    }

    @Test
    default void takesTheSoughtTextByTheLetter() {
        Samples samples = Samples.ofNewReseller();
        Client half = named("50% off_peak \\o/", samples);
        write(() -> List.of(half, named("50 off peak", samples)).forEach(this::save));
        assertThat(listed(samples, containing("50%"))).containsExactly(half);
        assertThat(listed(samples, containing("off_peak"))).containsExactly(half);
        assertThat(listed(samples, containing("\\O/"))).containsExactly(half);
        assertThat(listed(samples, containing("%"))).containsExactly(half);
        assertThat(listed(samples, containing(Texts.HOSTILE))).isEmpty();
    }

    @Test
    default void filtersBeforeItPages() {
        Samples samples = Samples.ofNewReseller();
        List<Client> active = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            active.add(samples.clients().full());
            write(() -> save(samples.clients().plain()));
        }
        active.forEach(client -> write(() -> save(client)));
        ClientFilter filter = new ClientFilter(ClientState.ACTIVE, null, null, null);
        Page<Client> first = stores().clients().page(samples.reseller(), filter, new PageRequest(2, null));
        Page<Client> second = stores().clients().page(samples.reseller(), filter, new PageRequest(2, first.next()));
        assertThat(first.items()).containsExactly(active.get(2), active.get(1));
        assertThat(second.items()).containsExactly(active.get(0));
        assertThat(second.next()).isNull();
    }

    private List<Client> listed(Samples samples, ClientFilter filter) {
        return stores().clients()
                .page(samples.reseller(), filter, PageRequest.FIRST)
                .items();
    }

    private static ClientFilter containing(String text) {
        return new ClientFilter(null, null, null, text);
    }

    private static Client named(String organisation, Samples samples) {
        Client client = samples.clients().plain();
        return new Client(
                client.id(),
                client.reseller(),
                null,
                client.state(),
                new Profile(organisation, null, Language.EN, null),
                client.billing(),
                client.contacts(),
                Set.of(),
                false,
                1);
    }
}
