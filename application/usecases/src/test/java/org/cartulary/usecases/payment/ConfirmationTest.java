package org.cartulary.usecases.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.HOSTING;

import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.client.Profile;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.domain.order.Order;
import org.cartulary.ports.client.ChangeClient;
import org.cartulary.ports.mail.MailSender;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Postbox;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the owner of an order is told, and in which language: a French client of a reseller that speaks English. */
class ConfirmationTest {

    private final World world = new World();
    private final Shop shop = Shop.in(world);
    private final ActiveClient client = shop.client("Ada");

    @BeforeEach
    void theClientSpeaksFrench() {
        Profile french = new Profile("Boulangerie Ada", null, Language.FR, null);
        world.does()
                .changeClient()
                .handle(new ChangeClient.Command(shop.owner(), client.id(), french, null, null, null));
    }

    @Test
    void speaksTheLanguageOfTheClientThatOwnsTheOrder() {
        Order order = Shop.booked(shop.pays(shop.sends(shop.cart(client, HOSTING)), "tok_visa"));

        var mail = confirmationTo(client.email());
        assertThat(mail.subject()).contains(Language.FR.toString());
        assertThat(Postbox.says(mail, "paidBy")).isEqualTo("Boulangerie Ada");
        assertThat(Postbox.says(mail, "total")).endsWith("€");
        assertThat(languageOfInvoice(order)).isEqualTo(Language.FR);
    }

    @Test
    void speaksTheLanguageOfTheResellerThatOwnsTheOrder() {
        shop.storesOwn("tok_agency");
        Order order = Shop.booked(shop.checksOut(shop.cart(client, HOSTING), PurchaseMode.RESELLER_CARD));

        var mail = confirmationTo(shop.email());
        assertThat(mail.subject()).contains(Language.EN.toString());
        assertThat(Postbox.says(mail, "paidBy")).isEqualTo("agence-bleue");
        assertThat(Postbox.says(mail, "total")).startsWith("€");
        assertThat(languageOfInvoice(order)).isEqualTo(Language.EN);
    }

    private MailSender.Outgoing confirmationTo(EmailAddress owner) {
        world.deliver();
        return world.postbox().newestTo(owner, MailTemplate.ORDER_CONFIRMATION);
    }

    private Language languageOfInvoice(Order order) {
        return world.does()
                .invoicesOfReseller()
                .one(shop.owner(), order.invoice())
                .language();
    }
}
