package org.cartulary.domain.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cartulary.domain.Refusals.refusalOf;
import static org.cartulary.domain.Samples.ADA;
import static org.cartulary.domain.Samples.CLIENT;
import static org.cartulary.domain.Samples.billing;
import static org.cartulary.domain.Samples.client;
import static org.cartulary.domain.Samples.id;
import static org.cartulary.domain.Samples.invitedClient;

import java.util.List;
import java.util.Set;
import org.cartulary.domain.Outcome;
import org.cartulary.domain.Samples;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClientTest {

    private static final Contact OWNER = new Contact(new ContactId(id(4)), "Ada", ADA, true);
    private static final Contact OTHER =
            new Contact(new ContactId(id(5)), "Eve", new EmailAddress("eve@bakery.example"), false);

    @Test
    void isInvitedWhenItIsCreated() {
        Outcome<Client> created = Client.create(
                CLIENT,
                Samples.RESELLER,
                new ExternalId("C0001"),
                client().profile(),
                billing("EUR"),
                OWNER,
                Set.of(PortalFeature.INVOICES));

        assertThat(created.next().state()).isEqualTo(ClientState.INVITED);
        assertThat(created.next().version()).isEqualTo(1);
        assertThat(created.next().transacted()).isFalse();
        assertThat(created.next().portal()).containsExactly(PortalFeature.INVOICES);
        assertThat(created.events()).containsExactly(new ClientEvent.Created(CLIENT, "Boulangerie Ada", ADA));
    }

    @Test
    void hasExactlyOneAccountOwner() {
        assertThat(with(List.of(OTHER, OWNER)).accountOwner()).isEqualTo(OWNER);
        assertThatIllegalArgumentException().isThrownBy(() -> with(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> with(List.of(OTHER)));
        assertThatIllegalArgumentException().isThrownBy(() -> with(List.of(OWNER, OWNER)));
    }

    @Test
    void isActiveOnceItHasAccepted() {
        Outcome<Client> accepted = invitedClient().accept();

        assertThat(accepted.next().state()).isEqualTo(ClientState.ACTIVE);
        assertThat(accepted.next().version()).isEqualTo(2);
        assertThat(accepted.events()).containsExactly(new ClientEvent.Accepted(CLIENT, "Boulangerie Ada"));
    }

    @ParameterizedTest
    @EnumSource(names = "INVITED", mode = EnumSource.Mode.EXCLUDE)
    void acceptsOnlyWhileItIsInvited(ClientState state) {
        assertThat(refusalOf(() -> in(state).accept()))
                .isEqualTo(new ClientError.NoSuchMove(CLIENT, state, ClientState.ACTIVE));
    }

    @Test
    void isSuspendedAndReinstated() {
        Outcome<Client> suspended = client().suspend();
        Outcome<Client> reinstated = suspended.next().reinstate();

        assertThat(suspended.next().state()).isEqualTo(ClientState.SUSPENDED);
        assertThat(suspended.events()).containsExactly(new ClientEvent.Suspended(CLIENT));
        assertThat(reinstated.next().state()).isEqualTo(ClientState.ACTIVE);
        assertThat(reinstated.next().version()).isEqualTo(client().version() + 2);
        assertThat(reinstated.events()).containsExactly(new ClientEvent.Reinstated(CLIENT));
    }

    @ParameterizedTest
    @EnumSource(names = "ACTIVE", mode = EnumSource.Mode.EXCLUDE)
    void isSuspendedOnlyWhileItIsActive(ClientState state) {
        assertThat(refusalOf(() -> in(state).suspend()))
                .isEqualTo(new ClientError.NoSuchMove(CLIENT, state, ClientState.SUSPENDED));
    }

    @Test
    void isNotReinstatedUnlessItWasSuspended() {
        assertThat(refusalOf(() -> in(ClientState.INVITED).reinstate())).isEqualTo(new ClientError.NotAccepted(CLIENT));
        assertThat(refusalOf(() -> in(ClientState.ACTIVE).reinstate()))
                .isEqualTo(new ClientError.NoSuchMove(CLIENT, ClientState.ACTIVE, ClientState.ACTIVE));
    }

    @Test
    void canBeManagedOnlyWhileItIsActive() {
        assertThatCode(() -> in(ClientState.ACTIVE).requireActive()).doesNotThrowAnyException();
        assertThat(refusalOf(() -> in(ClientState.INVITED).requireActive()))
                .isEqualTo(new ClientError.NotAccepted(CLIENT));
        assertThat(refusalOf(() -> in(ClientState.SUSPENDED).requireActive()))
                .isEqualTo(new ClientError.Suspended(CLIENT));
        assertThat(in(ClientState.ACTIVE).objection()).isEmpty();
        assertThat(in(ClientState.SUSPENDED).objection()).contains(new ClientError.Suspended(CLIENT));
    }

    @Test
    void changesItsCurrencyUntilAnOrderExists() {
        Outcome<Client> changed = client().change(client().profile(), billing("PLN"));

        assertThat(changed.next().billing().currency()).isEqualTo(CurrencyUnit.of("PLN"));
        assertThat(changed.next().version()).isEqualTo(client().version() + 1);
        assertThat(changed.events()).containsExactly(new ClientEvent.Changed(CLIENT));
    }

    @Test
    void keepsItsCurrencyOnceAnOrderExists() {
        Client transacted = client().afterTransaction();
        Profile renamed = new Profile("Boulangerie Ada & Fils", null, Language.FR, null);

        assertThat(transacted.version()).isEqualTo(client().version() + 1);
        assertThat(refusalOf(() -> transacted.change(renamed, billing("PLN"))))
                .isEqualTo(new ClientError.CurrencyLocked(CLIENT, CurrencyUnit.EUR));
        assertThat(transacted.change(renamed, billing("EUR")).next())
                .returns(renamed, Client::profile)
                .returns(true, Client::transacted);
    }

    @Test
    void isWrittenAnewByAFence() {
        Client fenced = client().fenced();

        assertThat(fenced.version()).isEqualTo(client().version() + 1);
        assertThat(fenced).usingRecursiveComparison().ignoringFields("version").isEqualTo(client());
    }

    @Test
    void opensPartsOfThePortal() {
        Outcome<Client> opened = client().openInPortal(Set.of(PortalFeature.ORDERS, PortalFeature.ADDONS));

        assertThat(opened.next().portal()).containsExactlyInAnyOrder(PortalFeature.ORDERS, PortalFeature.ADDONS);
        assertThat(opened.next().version()).isEqualTo(client().version() + 1);
        assertThat(opened.events().get(0).facts()).containsEntry("features", "addons orders");
        assertThat(client().openInPortal(Set.of()).next().portal()).isEmpty();
    }

    private static Client in(ClientState state) {
        return of(state, List.of(OWNER));
    }

    private static Client with(List<Contact> contacts) {
        return of(ClientState.ACTIVE, contacts);
    }

    private static Client of(ClientState state, List<Contact> contacts) {
        return new Client(
                CLIENT,
                Samples.RESELLER,
                null,
                state,
                client().profile(),
                billing("EUR"),
                contacts,
                Set.of(),
                false,
                1);
    }
}
