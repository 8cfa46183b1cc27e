package org.cartulary.usecases.cart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.DOMAIN;
import static org.cartulary.usecases.story.Catalogue.HOSTING;
import static org.cartulary.usecases.story.Refusals.codeOf;

import java.time.Duration;
import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.invoice.Estimate;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.ports.DocumentFile;
import org.cartulary.ports.invoice.InvoiceFormat;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Catalogue;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.Test;

class EstimateOfCartTest {

    private final World world = new World();
    private final Shop shop = Shop.in(world);
    private final ActiveClient client = shop.client("Ada");
    private final CartId cart = shop.cart(client, HOSTING, DOMAIN);

    @Test
    void saysWhatAnOpenCartWouldCostNowForFourteenDays() {
        assertThat(estimate(Estimate.Kind.ESTIMATE)).isEqualTo("estimate EUR 162.00 until 2026-04-14");
        assertThat(estimate(Estimate.Kind.PROFORMA)).isEqualTo("proforma EUR 162.00 until 2026-04-14");
    }

    @Test
    void saysOfASentCartWhatWasOffered() {
        String token = shop.sends(cart);
        world.passes(Duration.ofDays(3));
        world.does().defineProduct().handle(Catalogue.hosting(shop.owner(), "130.00"));

        assertThat(estimate(Estimate.Kind.ESTIMATE)).isEqualTo("estimate EUR 162.00 until 2026-04-14");
        assertThat(text(world.does().offerOfToken().document(token, InvoiceFormat.PDF)))
                .isEqualTo("estimate EUR 162.00 until 2026-04-14");
    }

    @Test
    void goesWithTheMailThatCarriesTheLink() {
        shop.sends(cart);

        var mail = world.postbox().newestTo(client.email(), MailTemplate.SENT_CART);
        assertThat(mail.attachments()).hasSize(1);
        assertThat(text(mail.attachments().get(0))).startsWith("estimate EUR 162.00");
    }

    @Test
    void isRefusedForWhatIsBoughtAlreadyAndForNothing() {
        shop.storesOwn("tok_agency");
        shop.checksOut(cart, PurchaseMode.RESELLER_CARD);

        assertThat(codeOf(() -> estimate(Estimate.Kind.ESTIMATE))).isEqualTo("cart.not-open");
        assertThat(codeOf(() -> world.does()
                        .estimateOfCart()
                        .document(shop.owner(), shop.cart(client), Estimate.Kind.ESTIMATE, InvoiceFormat.PDF)))
                .isEqualTo("cart.empty");
    }

    private String estimate(Estimate.Kind kind) {
        return text(world.does().estimateOfCart().document(shop.owner(), cart, kind, InvoiceFormat.PDF));
    }

    private static String text(DocumentFile file) {
        return new String(file.content(), UTF_8);
    }
}
