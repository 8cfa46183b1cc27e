package org.cartulary.usecases.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Refusals.codeOf;

import java.time.Duration;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.client.TokenPurpose;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.ports.client.LinkOfToken;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.Test;

class LinkOfTokenTest {

    private final World world = new World();
    private final Shop shop = Shop.in(world);
    private final Client invited = shop.invites("Ada");
    private final String token = shop.link(invited.accountOwner().email(), MailTemplate.INVITATION);

    @Test
    void saysWhoInvitesWhomUntilWhen() {
        assertThat(read(TokenPurpose.INVITATION))
                .isEqualTo(new LinkOfToken.View(
                        TokenPurpose.INVITATION,
                        "agence-bleue",
                        "Bakery Ada",
                        invited.accountOwner().email(),
                        world.clock().instant().plus(Duration.ofDays(14)),
                        null));
    }

    @Test
    void saysWhenItWasUsedUp() {
        shop.accepts(invited);

        assertThat(read(TokenPurpose.INVITATION).usedAt())
                .isEqualTo(world.clock().instant());
    }

    @Test
    void servesItsOwnPurposeAlone() {
        assertThat(codeOf(() -> read(TokenPurpose.SET_ACCESS))).isEqualTo("token.unknown");
    }

    private LinkOfToken.View read(TokenPurpose purpose) {
        return world.does().linkOfToken().ask(purpose, token);
    }
}
