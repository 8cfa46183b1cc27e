package org.cartulary.usecases.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Catalogue.SEATS;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cartulary.domain.audit.RecordedEvent;
import org.cartulary.domain.client.Client;
import org.cartulary.domain.subscription.Subscription;
import org.cartulary.domain.subscription.SubscriptionId;
import org.cartulary.domain.subscription.Timing;
import org.cartulary.persistence.memory.InMemoryStore;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.permission.RevokePermission;
import org.cartulary.ports.renewal.RenewalReport;
import org.cartulary.ports.renewal.RenewalReport.Fate;
import org.cartulary.ports.subscription.CancelSubscription;
import org.cartulary.usecases.fault.SideBySide;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.ScriptedGateway;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.Test;

/** What is renewed in a batch is renewed as each would be alone, and suffers for no other. */
class RenewalBatchTest {

    private static final int CLIENTS = 6;
    private static final LocalDate DUE = LocalDate.parse("2026-04-30");

    /** A shop whose clients have one subscription each, by name. */
    private static final class Due {

        final SideBySide sideBySide = new SideBySide(new InMemoryStore());
        final World world;
        final RenewingShop paris;
        final List<ActiveClient> clients;
        final List<SubscriptionId> all;

        Due(int batch) {
            world = new World(sideBySide.stores(), new RenewalPace(100, batch, 1, 1));
            paris = new RenewingShop(world);
            clients = IntStream.range(0, CLIENTS)
                    .mapToObj(i -> paris.shop.client("Client" + i))
                    .toList();
            all = clients.stream().map(client -> paris.bought(client, SEATS)).toList();
            paris.on(DUE);
        }

        Subscription read(int i) {
            return world.stores()
                    .subscriptions()
                    .find(paris.shop.reseller(), all.get(i))
                    .orElseThrow();
        }

        void revokes(int i) {
            world.does()
                    .revokePermission()
                    .handle(new RevokePermission.Command(
                            clients.get(i).contact(), clients.get(i).id()));
        }

        void cancels(int i) {
            world.does()
                    .cancelSubscription()
                    .cancel(new CancelSubscription.Command(clients.get(i).contact(), all.get(i), Timing.NOW, null));
        }

        /** What became of each, in the order of the clients. */
        List<Fate> fates(RenewalReport report) {
            Map<SubscriptionId, Fate> fates = report.results().stream()
                    .collect(Collectors.toMap(RenewalReport.Result::subscription, RenewalReport.Result::fate));
            return all.stream().map(fates::get).toList();
        }

        /** The events of each client, oldest first. */
        Map<String, List<String>> events() {
            Map<String, List<String>> byName = new TreeMap<>();
            for (int i = 0; i < CLIENTS; i++) {
                Client client = clients.get(i).client();
                List<String> types =
                        world
                                .does()
                                .auditOfReseller()
                                .page(paris.shop.owner(), new PageRequest(200, null))
                                .items()
                                .stream()
                                .filter(event -> client.id().equals(event.client()))
                                .map(RecordedEvent::type)
                                .toList();
                byName.put(client.profile().organisation(), types);
            }
            return byName;
        }

        List<Long> numbers() {
            return paris.invoices().stream()
                    .map(invoice -> invoice.number().number())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void eachFaresAsItWouldAlone() {
        Due alone = new Due(1);
        Due together = new Due(50);
        for (Due due : List.of(alone, together)) {
            due.revokes(1);
            due.world
                    .gateway()
                    .next(
                            ScriptedGateway.Fate.CHARGED,
                            ScriptedGateway.Fate.DECLINED,
                            ScriptedGateway.Fate.CHARGED_BUT_UNCLEAR,
                            ScriptedGateway.Fate.WRONG_AMOUNT);
        }

        List<Fate> fates = together.fates(together.paris.renews());

        assertThat(fates)
                .isEqualTo(alone.fates(alone.paris.renews()))
                .containsExactly(Fate.RENEWED, Fate.UNPAID, Fate.UNPAID, Fate.PENDING, Fate.PENDING, Fate.RENEWED);
        for (int i = 0; i < CLIENTS; i++) {
            assertThat(together.read(i).paidThrough()).isEqualTo(alone.read(i).paidThrough());
            assertThat(together.read(i).dueOn()).isEqualTo(alone.read(i).dueOn());
            assertThat(together.read(i).version()).isEqualTo(alone.read(i).version());
        }
        assertThat(together.events()).isEqualTo(alone.events());
        assertThat(together.numbers()).isEqualTo(alone.numbers()).isEqualTo(List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L));
        assertThat(together.world.deliver()).isEqualTo(alone.world.deliver());
    }

    @Test
    void oneThatIsCancelledAtTheSameMomentHarmsNoOther() {
        Due due = new Due(50);
        due.sideBySide.beforeNextCommitOf("PaymentAttempts", () -> due.cancels(3));

        assertThat(due.fates(due.paris.renews()))
                .containsExactly(Fate.RENEWED, Fate.RENEWED, Fate.RENEWED, null, Fate.RENEWED, Fate.RENEWED);
        assertThat(due.world.gateway().ledger()).hasSize(2 * CLIENTS - 1);
    }

    @Test
    void onePermissionThatIsRevokedAtTheSameMomentHarmsNoOther() {
        Due due = new Due(50);
        due.sideBySide.beforeNextCommitOf("PaymentAttempts", () -> due.revokes(0));

        assertThat(due.fates(due.paris.renews()))
                .containsExactly(Fate.UNPAID, Fate.RENEWED, Fate.RENEWED, Fate.RENEWED, Fate.RENEWED, Fate.RENEWED);
        assertThat(due.world.gateway().ledger()).hasSize(2 * CLIENTS - 1);
    }

    @Test
    void whatTheGatewayWasNotAskedForInTimeIsDueAsItWas() {
        Due due = new Due(50);
        due.world.gateway().whileCharging(() -> due.world.passes(Duration.ofSeconds(15)));

        assertThat(due.fates(due.paris.renews())).containsExactly(Fate.RENEWED, null, null, null, null, null);

        assertThat(due.world.gateway().calls()).isEqualTo(CLIENTS + 1);
        assertThat(due.read(1).dueOn()).contains(DUE);
        assertThat(due.read(1).dues().dunning()).isNull();
        assertThat(due.fates(due.paris.renews()))
                .containsExactly(null, Fate.RENEWED, Fate.RENEWED, Fate.RENEWED, Fate.RENEWED, Fate.RENEWED);
        assertThat(due.world.gateway().ledger()).hasSize(2 * CLIENTS);
    }

    @Test
    void ofOneClientThereIsOneGroupInABatch() {
        Due due = new Due(50);
        ActiveClient rich = due.clients.get(0);
        DueGroup own = new DueGroup(rich.id(), rich.account(), List.of(due.read(0)), DUE);
        DueGroup resellers = new DueGroup(rich.id(), due.paris.shop.account(), List.of(due.read(0)), DUE);
        DueGroup others =
                new DueGroup(due.clients.get(1).id(), due.clients.get(1).account(), List.of(due.read(1)), DUE);

        assertThat(DueBatch.of(List.of(own, resellers, others), 50))
                .containsExactly(new DueBatch(List.of(own, others)), new DueBatch(List.of(resellers)));
        assertThat(DueBatch.of(List.of(own, others), 1))
                .containsExactly(new DueBatch(List.of(own)), new DueBatch(List.of(others)));
        assertThat(DueBatch.of(List.of(), 50)).isEmpty();
    }
}
