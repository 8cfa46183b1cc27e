package org.cartulary.usecases.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.HOSTING;
import static org.cartulary.usecases.story.Refusals.codeOf;

import java.time.Duration;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartState;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Postbox;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.Test;

class DeclineOfferTest {

    private final World world = new World();
    private final Shop shop = Shop.in(world);
    private final ActiveClient client = shop.client("Ada");
    private final CartId cart = shop.cart(client, HOSTING);
    private final String token = shop.sends(cart);

    @Test
    void opensTheCartAgainAndTellsTheReseller() {
        assertThat(world.does().declineOffer().handle(token).state()).isEqualTo(CartState.OPEN);
        world.deliver();

        var notice = world.postbox().newestTo(shop.email(), MailTemplate.RESELLER_NOTICE);
        assertThat(Postbox.says(notice, "isDeclined")).isEqualTo("true");
        assertThat(Postbox.says(notice, "isPurchased")).isEqualTo("false");
    }

    @Test
    void usesTheLinkUp() {
        world.does().declineOffer().handle(token);

        assertThat(codeOf(() -> world.does().declineOffer().handle(token))).isEqualTo("token.used");
    }

    @Test
    void leavesTheCartToBeSentAnewByAnotherLink() {
        world.does().declineOffer().handle(token);
        String again = shop.sends(cart);

        assertThat(Shop.booked(shop.pays(again, "tok_visa")).cart()).isEqualTo(cart);
        assertThat(codeOf(() -> world.does().declineOffer().handle(token))).isEqualTo("token.used");
    }

    @Test
    void comesTooLateAfterThePurchase() {
        shop.pays(token, "tok_visa");

        assertThat(codeOf(() -> world.does().declineOffer().handle(token))).isEqualTo("token.used");
    }

    @Test
    void comesTooLateAfterTheOfferHasEnded() {
        world.passes(Duration.ofDays(14));

        assertThat(codeOf(() -> world.does().declineOffer().handle(token))).isEqualTo("token.expired");
    }
}
