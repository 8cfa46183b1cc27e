package org.cartulary.usecases.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.SEATS;

import java.time.LocalDate;
import java.util.List;
import org.cartulary.domain.cart.PurchaseMode;
import org.cartulary.domain.permission.Act;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.SubscriptionState;
import org.cartulary.domain.subscription.Timing;
import org.cartulary.persistence.memory.InMemoryStore;
import org.cartulary.ports.cart.AddRenewal;
import org.cartulary.ports.permission.RevokePermission;
import org.cartulary.ports.renewal.RenewalReport;
import org.cartulary.ports.renewal.RenewalReport.Fate;
import org.cartulary.ports.subscription.CancelSubscription;
import org.cartulary.usecases.fault.SideBySide;
import org.cartulary.usecases.fault.Threads;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever commits first wins, on whichever node: a period is charged once, and nothing is charged that was ended or forbidden before. */
class RenewalRaceTest {

    private static final LocalDate DUE = LocalDate.parse("2026-04-30");

    private final SideBySide sideBySide = new SideBySide(new InMemoryStore());
    private final World world = new World(sideBySide.stores());
    private final RenewingShop paris = new RenewingShop(world);
    private final SubscriptionId seats = paris.bought(SEATS).get(0);

    @BeforeEach
    void itIsDue() {
        paris.permitsRenewals();
        paris.on(DUE);
    }

    @Test
    void ofTwoSchedulersOneRenews() {
        List<RenewalReport> reports = Threads.together(2, node -> paris.renews());

        assertThat(RenewalReport.of(reports).count(Fate.RENEWED)).isEqualTo(1);
        assertThat(world.gateway().ledger()).hasSize(2);
        assertThat(paris.read(seats).paidThrough()).isEqualTo("2026-05-31");
    }

    @Test
    void ofARunAndAPersonOneRenews() {
        var cart = paris.shop.cart(paris.client);
        world.does().addRenewal().handle(new AddRenewal.Command(paris.shop.owner(), cart, seats, null, null));
        sideBySide.beforeNextCommitOf("Subscriptions", () -> paris.shop.checksOut(cart, PurchaseMode.CLIENT_CARD));

        assertThat(paris.renews().results()).isEmpty();
        assertThat(world.gateway().ledger()).hasSize(2);
        assertThat(paris.read(seats).paidThrough()).isEqualTo("2026-05-31");
    }

    @Test
    void aCancellationThatCommitsFirstIsNotCharged() {
        sideBySide.beforeNextCommitOf(
                "Subscriptions",
                () -> world.does()
                        .cancelSubscription()
                        .cancel(new CancelSubscription.Command(paris.client.contact(), seats, Timing.NOW, null)));

        assertThat(paris.renews().results()).isEmpty();
        assertThat(world.gateway().ledger()).hasSize(1);
        assertThat(paris.read(seats).state()).isEqualTo(SubscriptionState.CANCELLED);
    }

    @Test
    void aPermissionThatIsRevokedFirstChargesNothing() {
        sideBySide.beforeNextCommitOf(
                "Subscriptions",
                () -> world.does()
                        .revokePermission()
                        .handle(new RevokePermission.Command(paris.client.contact(), paris.client.id())));

        assertThat(paris.fate()).isEqualTo(Fate.UNPAID);
        assertThat(world.gateway().ledger()).hasSize(1);
    }

    @Test
    void aGrantThatComesFirstIsUsed() {
        world.does().revokePermission().handle(new RevokePermission.Command(paris.client.contact(), paris.client.id()));
        assertThat(RenewingShop.renewals().acts()).containsExactly(Act.RENEW);
        sideBySide.beforeNextCommitOf("Subscriptions", paris::permitsRenewals);

        RenewalReport report = paris.renews();

        assertThat(report.results()).hasSize(1);
        assertThat(world.gateway().ledger().size() == 2)
                .as("charged exactly if it says so")
                .isEqualTo(report.count(Fate.RENEWED) == 1);
    }
}
