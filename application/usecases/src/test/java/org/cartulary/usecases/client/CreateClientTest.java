package org.cartulary.usecases.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.cartulary.usecases.story.Refusals.codeOf;

import java.util.List;
import java.util.Set;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.ClientState;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.ExternalId;
import org.cartulary.domain.client.PortalFeature;
import org.cartulary.domain.mail.Mail;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.client.CreateClient;
import org.cartulary.usecases.story.Rows;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreateClientTest {

    private final World world = new World();
    private final Shop shop = Shop.in(world);

    @Test
    void invitesInTheSameAct() {
        Client created = create(null, "ada@bakery.example");

        assertThat(created.state()).isEqualTo(ClientState.INVITED);
        assertThat(created.portal()).containsExactly(PortalFeature.INVOICES);
        assertThat(ledger())
                .extracting(Mail::template, Mail::recipient)
                .containsExactly(tuple(MailTemplate.INVITATION, EmailAddress.parse("ada@bakery.example")));
        assertThat(world.does().clientsOfReseller().invitation(shop.owner(), created.id()))
                .isPresent();
    }

    @Test
    void keepsNoSecretInTheLedger() {
        create(null, "ada@bakery.example");
        String link = shop.link(EmailAddress.parse("ada@bakery.example"), MailTemplate.INVITATION);

        assertThat(Rows.of(shop)).noneMatch(row -> row.contains(link));
    }

    @Test
    void refusesASecondAccountOwnerWithTheSameAddressHoweverItIsWritten() {
        create(null, "ada@bakery.example");
        List<String> before = Rows.of(shop);

        assertThat(codeOf(() -> create(null, "ADA@Bakery.Example"))).isEqualTo("client.email-taken");
        assertThat(Rows.of(shop)).isEqualTo(before);
    }

    @Test
    void refusesASecondClientWithTheSameExternalId() {
        create("erp-1", "ada@bakery.example");
        List<String> before = Rows.of(shop);

        assertThat(codeOf(() -> create("erp-1", "bob@bakery.example"))).isEqualTo("client.external-id-taken");
        assertThat(Rows.of(shop)).isEqualTo(before);
    }

    @Test
    void letsTwoResellersServeTheSameClient() {
        Shop other = Shop.named("agence-rouge", world);
        create("erp-1", "ada@bakery.example");

        assertThat(other.invites("Ada").accountOwner().email()).hasToString("ada@bakery.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada@localhost", "ada@bakery.nosuchtld", "ada@bakery"})
    void refusesAnAddressWhoseDomainCannotExist(String address) {
        assertThat(codeOf(() -> create(null, address))).isEqualTo("input.malformed");
        assertThat(ledger()).isEmpty();
    }

    @Test
    void refusesAContactWithoutAName() {
        CreateClient.Command valid = shop.creation("Ada");
        assertThat(codeOf(() -> world.does()
                        .createClient()
                        .handle(new CreateClient.Command(
                                valid.actor(), null, "  ", valid.email(), valid.profile(), valid.billing(), Set.of()))))
                .isEqualTo("input.missing");
    }

    private Client create(@Nullable String externalId, String email) {
        CreateClient.Command valid = shop.creation("Ada");
        return world.does()
                .createClient()
                .handle(new CreateClient.Command(
                        shop.owner(),
                        ExternalId.parse(externalId),
                        "Ada",
                        EmailAddress.parse(email),
                        valid.profile(),
                        valid.billing(),
                        Set.of(PortalFeature.INVOICES)));
    }

    private List<Mail> ledger() {
        return world.does()
                .mailsOfReseller()
                .page(shop.owner(), null, null, PageRequest.FIRST)
                .items();
    }
}
