package org.cartulary.usecases.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.BACKUP;
import static org.cartulary.usecases.story.Catalogue.DOMAIN;
import static org.cartulary.usecases.story.Catalogue.HOSTING;
import static org.cartulary.usecases.story.Catalogue.MONTHLY;
import static org.cartulary.usecases.story.Refusals.codeOf;

import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.cart.CartLine;
import org.cartulary.domain.cart.LineBase;
import org.cartulary.domain.cart.LineId;
import org.cartulary.domain.client.DomainName;
import org.cartulary.ports.cart.ChangeLine;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangeLineTest {

    private final World world = new World();
    private final Shop shop = Shop.in(world);
    private final CartId cart = shop.cart(shop.client("Ada"));

    @Test
    void keepsADomainThatIsNotNamedAndTakesOneThatIs() {
        LineId hosting = shop.adds(cart, HOSTING, wish("old.example", null));

        assertThat(change(hosting, new CartLine.Wish(null, MONTHLY, null, null, null))
                        .domain())
                .isEqualTo(DomainName.parse("old.example"));
        assertThat(change(hosting, wish("new.example", null)).domain()).isEqualTo(DomainName.parse("new.example"));
    }

    @Test
    void movesAnAddOnToAnotherBaseOfItsProduct() {
        LineBase one = new LineBase.OfLine(shop.adds(cart, HOSTING, Shop.DEFAULT));
        LineBase other = new LineBase.OfLine(shop.adds(cart, HOSTING, Shop.DEFAULT));
        LineId backup = shop.adds(cart, BACKUP, wish(null, one));

        assertThat(change(backup, wish(null, other)).base()).isEqualTo(other);
    }

    @Test
    void refusesToMoveAnAddOnToWhatIsNoneOfItsBases() {
        LineBase hosting = new LineBase.OfLine(shop.adds(cart, HOSTING, Shop.DEFAULT));
        LineBase domain = new LineBase.OfLine(shop.adds(cart, DOMAIN, Shop.DEFAULT));
        LineId backup = shop.adds(cart, BACKUP, wish(null, hosting));

        assertThat(codeOf(() -> change(backup, wish(null, domain)))).isEqualTo("catalog.add-on-needs-base");
    }

    /** The line as the answer shows it. */
    private CartLine change(LineId line, CartLine.Wish wish) {
        return world.does()
                .changeLine()
                .handle(new ChangeLine.Command(shop.owner(), cart, line, wish, null))
                .line(line)
                .orElseThrow();
    }

    private static CartLine.Wish wish(@Nullable String domain, @Nullable LineBase base) {
        return new CartLine.Wish(null, null, null, domain == null ? null : DomainName.parse(domain), base);
    }
}
