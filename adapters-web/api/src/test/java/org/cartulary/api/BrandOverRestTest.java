package org.cartulary.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.cartulary.api.testing.Caller;
import org.cartulary.api.testing.Cards;
import org.cartulary.api.testing.Office;
import org.cartulary.api.testing.Reply;
import org.cartulary.api.testing.RunningApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BrandOverRestTest {

    @RegisterExtension
    static final RunningApi API = RunningApi.atRoot();

    private final Office office = API.office();

    @Test
    void isSetShownAndRemoved() {
        assertThat(office.key().get("/v1/brand").at("/color")).isEqualTo("#1d4ed8");
        assertThat(office.key().get("/v1/brand/logo").code()).isEqualTo("brand.no-logo");

        assertThat(office.key().put("/v1/brand", "{\"color\": \"#0F766E\"}").at("/color"))
                .isEqualTo("#0f766e");
        Reply set = sender().once(Office.newKey()).send("PUT", "/v1/brand/logo", png(30, 10));
        assertThat(set.status()).isEqualTo(200);
        assertThat(set.at("/logo/width")).isEqualTo("30");
        assertThat(office.key().get("/v1/brand/logo").header("Content-Type")).contains("image/png");

        assertThat(office.key().delete("/v1/brand/logo").status()).isEqualTo(200);
        assertThat(office.key().delete("/v1/brand").at("/color")).isEqualTo("#1d4ed8");
    }

    @Test
    void showsOnThePageOfAnInvoiceThatWasIssuedBefore() {
        office.storesCard(Cards.GOOD);
        String invoice = office.checksOut(office.cart(office.client("Ada")), "reseller_card")
                .at("/invoice");
        office.key().put("/v1/brand", "{\"color\": \"#0f766e\"}");
        sender().send("PUT", "/v1/brand/logo", png(30, 10));
        assertThat(office.key()
                        .get("/v1/invoices/" + invoice + "/document?format=html")
                        .text())
                .contains("#0f766e", "data:image/png;base64,");
    }

    @Test
    void refusesWhatDocumentsCannotShow() {
        assertThat(office.key().put("/v1/brand", "{\"color\": \"#ffff00\"}").code())
                .isEqualTo("brand.color-too-light");
        assertThat(office.key().put("/v1/brand", "{\"color\": \"yellow\"}").code())
                .isEqualTo("input.malformed");
        assertThat(office.key().put("/v1/brand", "{}").code()).isEqualTo("input.missing");
        assertThat(sender().send("PUT", "/v1/brand/logo", new byte[] {1, 2}).code())
                .isEqualTo("brand.logo-unreadable");
        assertThat(sender().send("PUT", "/v1/brand/logo", png(2001, 1)).code()).isEqualTo("brand.logo-too-wide");
        assertThat(sender().send("PUT", "/v1/brand/logo", new byte[256 * 1024 + 1])
                        .code())
                .isEqualTo("brand.logo-too-large");
        assertThat(sender().send("PUT", "/v1/brand/logo", new byte[0]).code()).isEqualTo("input.missing");
        assertThat(office.key().put("/v1/brand/logo", "{}").code()).isEqualTo("request.media-type");
    }

    private Caller sender() {
        return office.key().with("Content-Type", "image/png");
    }

    private static byte[] png(int width, int height) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
