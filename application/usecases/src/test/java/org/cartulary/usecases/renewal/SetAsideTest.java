package org.cartulary.usecases.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.HOSTING;
import static org.cartulary.usecases.story.Catalogue.SEATS;

import java.time.LocalDate;
import java.util.List;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.subscription.ServiceTerms;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.renewal.RenewalReport;
import org.cartulary.ports.renewal.RenewalReport.Fate;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.Test;

/** What makes no sense to a run is left for a person to see, delays no other, and dunnes nobody. */
class SetAsideTest {

    private static final LocalDate DUE = LocalDate.parse("2026-04-30");

    private final World world = new World();
    private final RenewingShop paris = new RenewingShop(world);

    @Test
    void whatCannotBeTreatedDelaysNoOther() {
        SubscriptionId broken = ofNoProduct(paris.bought(SEATS).get(0));
        SubscriptionId sound = paris.bought(SEATS).get(0);
        paris.permitsRenewals();

        RenewalReport report = paris.on(DUE).renews();

        assertThat(report.results())
                .extracting(result -> result.subscription() + " " + result.fate())
                .containsExactly(broken + " set_aside", sound + " renewed");
        assertThat(paris.read(broken).dueOn()).contains(DUE.plusDays(1));
        assertThat(paris.read(broken).dues().dunning()).isNull();
        assertThat(world.does()
                        .auditOfReseller()
                        .page(paris.shop.owner(), new PageRequest(200, null))
                        .items())
                .filteredOn(event -> event.type().equals("subscription.set-aside"))
                .singleElement()
                .satisfies(event -> assertThat(event.facts().get("reason")).contains("catalog.unknown-product"));
    }

    @Test
    void whatWasMendedIsRenewedTheNextDay() {
        SubscriptionId hosting = paris.bought(SEATS).get(0);
        ServiceTerms sound = paris.read(hosting).terms();
        ofNoProduct(hosting);
        paris.permitsRenewals();
        assertThat(paris.on(DUE).fate()).isEqualTo(Fate.SET_ASIDE);
        assertThat(paris.renews().results()).isEmpty();

        save(hosting, sound);
        assertThat(paris.on(DUE.plusDays(1)).fate()).isEqualTo(Fate.RENEWED);
    }

    @Test
    void manyAreFoundBehindThoseThatStayDue() {
        List<SubscriptionId> two = paris.bought(SEATS, HOSTING);
        paris.permitsRenewals();

        assertThat(world.does().renewSubscriptions().handle(DUE.plusYears(2)).results())
                .extracting(RenewalReport.Result::subscription)
                .containsExactlyInAnyOrderElementsOf(two);
    }

    private SubscriptionId ofNoProduct(SubscriptionId id) {
        ServiceTerms sound = paris.read(id).terms();
        save(
                id,
                new ServiceTerms(
                        new ProductCode("never-defined"),
                        sound.name(),
                        sound.quantity(),
                        sound.cycle(),
                        sound.term(),
                        sound.recurring(),
                        null,
                        null,
                        null,
                        List.of()));
        return id;
    }

    private void save(SubscriptionId id, ServiceTerms terms) {
        Subscription stood = paris.read(id);
        world.stores().transactions().write(() -> {
            world.stores()
                    .subscriptions()
                    .save(new Subscription(
                            stood.id(),
                            stood.reseller(),
                            stood.client(),
                            stood.owner(),
                            stood.order(),
                            terms,
                            stood.state(),
                            stood.anchor(),
                            stood.course(),
                            stood.dues(),
                            stood.version() + 1));
            return id;
        });
    }
}
