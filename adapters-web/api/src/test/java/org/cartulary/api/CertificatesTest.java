package org.cartulary.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.cartulary.api.testing.Cards;
import org.cartulary.api.testing.Office;
import org.cartulary.api.testing.Reply;
import org.cartulary.api.testing.RunningApi;
import org.cartulary.domain.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CertificatesTest {

    @RegisterExtension
    static final RunningApi API = RunningApi.atRoot();

    private static final String REPLAY = "/v1/certificates/replay";

    private final Office office = API.office();
    private final String cart = office.cart(office.client("Ada"));

    @Test
    void areWhatTheDigestIsMadeOf() {
        String text = office.key().get("/v1/carts/" + cart + "/certificate").text();

        assertThat(Digest.of(text)).isEqualTo(office.quote(cart, "client_card"));
        assertThat(office.key()
                        .get("/v1/carts/" + cart + "/certificate?purchaseMode=reseller_card")
                        .text())
                .isNotEqualTo(text);
    }

    @Test
    void areComputedAgainFromTheirTextByAnybody() {
        office.storesCard(Cards.GOOD);
        String order = office.checksOut(cart, "reseller_card").at("/id");
        String text = office.key().get("/v1/orders/" + order + "/certificate").text();

        Reply replayed = API.office().key().post(REPLAY, text);

        assertThat(replayed.status()).isEqualTo(200);
        assertThat(replayed.at("/digest")).isEqualTo(Digest.of(text));
        assertThat(replayed.at("/total/amount")).isEqualTo("86.26");
        assertThat(API.anonymous().post(REPLAY, text).code()).isEqualTo("access.not-signed-in");
    }

    @Test
    void areRefusedWhereTheyWereAltered() {
        String text = office.key().get("/v1/carts/" + cart + "/certificate").text();

        Reply altered = office.key().post(REPLAY, text.replace("1 x EUR 71.88", "1 x EUR 61.88"));
        assertThat(altered.status()).isEqualTo(422);
        assertThat(altered.code()).isEqualTo("certificate.differs");
        assertThat(altered.at("/facts/place")).isEqualTo("lines/0/recurring");
        assertThat(altered.at("/facts/computed")).isEqualTo("EUR 61.88");
        assertThat(office.key()
                        .post(REPLAY, text.replace("\"quantity\":1", "\"quantity\":2"))
                        .code())
                .isEqualTo("certificate.differs");
    }

    @Test
    void areRefusedWhereTheyAreNone() {
        assertThat(office.key().post(REPLAY, "{}").code()).isEqualTo("certificate.malformed");
        assertThat(office.key().post(REPLAY).code()).isEqualTo("certificate.malformed");
        assertThat(office.key()
                        .send("POST", REPLAY, "{\"a\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1))
                        .code())
                .isEqualTo("input.malformed");
    }
}
