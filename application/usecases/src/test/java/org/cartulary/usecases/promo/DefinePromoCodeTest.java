package org.cartulary.usecases.promo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Refusals.codeOf;
import static org.cartulary.usecases.story.Refusals.refusalOf;

import java.util.List;
import org.cartulary.domain.catalog.AllotmentKey;
import org.cartulary.domain.promo.PromoCode;
import org.cartulary.domain.promo.PromoCodeError;
import org.cartulary.domain.promo.PromoCodeName;
import org.cartulary.domain.promo.PromoTerms;
import org.cartulary.domain.promo.Reduction;
import org.cartulary.domain.promo.Restriction;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.persistence.memory.InMemoryStore;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.VersionError;
import org.cartulary.ports.promo.DefinePromoCode;
import org.cartulary.ports.promo.UsedPromoCode;
import org.cartulary.ports.promo.WithdrawPromoCode;
import org.cartulary.usecases.fault.SideBySide;
import org.cartulary.usecases.story.Rows;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DefinePromoCodeTest {

    private static final PromoCodeName SPRING = new PromoCodeName("SPRING");

    private final SideBySide sideBySide = new SideBySide(new InMemoryStore());
    private final World world = new World(sideBySide.stores());
    private final Shop shop = Shop.in(world);

    @Test
    void putsACodeInThePlaceOfTheOneOfItsName() {
        assertThat(define("10%", null).version()).isEqualTo(1);
        PromoCode written = define("20%", null);

        assertThat(written.version()).isEqualTo(2);
        assertThat(read()).isEqualTo(new UsedPromoCode(written, 0));
        assertThat(types()).contains("promo-code.defined");
    }

    @Test
    void writesNothingThatStandsAlready() {
        define("10%", null);
        List<String> before = Rows.of(shop);

        assertThat(define("10.0%", null).version()).isEqualTo(1);
        assertThat(Rows.of(shop)).isEqualTo(before);
    }

    @Test
    void refusesAVersionThatNoLongerStands() {
        define("10%", 0L);
        define("20%", 1L);

        assertThat(refusalOf(() -> define("30%", 1L))).isEqualTo(new VersionError.Stale("SPRING", 1, 2));
        assertThat(refusalOf(() -> withdraw(1L))).isEqualTo(new VersionError.Stale("SPRING", 1, 2));
    }

    @Test
    void losesNoneOfTwoThatAreWrittenAtTheSameMoment() {
        define("10%", null);
        sideBySide.beforeNextCommit(() -> define("20%", null));

        assertThat(define("30%", null).version()).isEqualTo(3);
    }

    @Test
    void takesACodeOutOfUseForGood() {
        define("10%", null);

        assertThat(withdraw(1L).withdrawn()).isTrue();
        List<String> before = Rows.of(shop);
        assertThat(withdraw(null).version()).isEqualTo(2);
        assertThat(refusalOf(() -> define("20%", null))).isEqualTo(new PromoCodeError.Withdrawn(SPRING));
        assertThat(Rows.of(shop)).isEqualTo(before);
        assertThat(types()).contains("promo-code.withdrawn");
    }

    @Test
    void tellsHowOftenACodeWasUsed() {
        define("10%", null);
        world.stores().allotments().take(shop.reseller(), AllotmentKey.usesOf(SPRING), 3, 5);

        assertThat(read().uses()).isEqualTo(3);
        assertThat(world.does()
                        .promoCodesOfReseller()
                        .page(shop.owner(), PageRequest.FIRST)
                        .items())
                .containsExactly(read());
    }

    @Test
    void hasNothingToSayOfACodeThatIsNotThere() {
        assertThat(refusalOf(this::read)).isEqualTo(new PromoCodeError.Unknown(SPRING));
        assertThat(refusalOf(() -> withdraw(null))).isEqualTo(new PromoCodeError.Unknown(SPRING));
    }

    @Test
    void isNotForContacts() {
        Actor contact = shop.client("Ada").contact();

        assertThat(codeOf(() -> world.does().promoCodesOfReseller().one(contact, SPRING)))
                .isEqualTo("access.scope-missing");
        assertThat(codeOf(() ->
                        world.does().withdrawPromoCode().handle(new WithdrawPromoCode.Command(contact, SPRING, null))))
                .isEqualTo("access.scope-missing");
        assertThat(codeOf(() -> define(contact, "10%", null))).isEqualTo("access.scope-missing");
    }

    private List<String> types() {
        return world.stores().recordedEvents().page(shop.reseller(), null, PageRequest.FIRST).items().stream()
                .map(event -> event.type())
                .toList();
    }

    private UsedPromoCode read() {
        return world.does().promoCodesOfReseller().one(shop.owner(), SPRING);
    }

    private PromoCode withdraw(@Nullable Long version) {
        return world.does().withdrawPromoCode().handle(new WithdrawPromoCode.Command(shop.owner(), SPRING, version));
    }

    private PromoCode define(String reduction, @Nullable Long version) {
        return define(shop.owner(), reduction, version);
    }

    private PromoCode define(Actor actor, String reduction, @Nullable Long version) {
        PromoTerms terms =
                new PromoTerms(Reduction.parse(reduction), Restriction.NONE, null, null, PromoTerms.FIRST_PERIOD, true);
        return world.does().definePromoCode().handle(new DefinePromoCode.Command(actor, SPRING, terms, version));
    }
}
