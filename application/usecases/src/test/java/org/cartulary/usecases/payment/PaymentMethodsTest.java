package org.cartulary.usecases.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartulary.usecases.story.Refusals.codeOf;
import static org.cartulary.usecases.story.Refusals.refusalOf;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cartulary.domain.audit.RecordedEvent;
import org.cartulary.domain.payment.GatewayToken;
import org.cartulary.domain.payment.PaymentError;
import org.cartulary.domain.payment.PaymentMethod;
import org.cartulary.domain.payment.PaymentMethodId;
import org.cartulary.domain.reseller.Account;
import org.cartulary.domain.reseller.Actor;
import org.cartulary.domain.reseller.ApiKeyId;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.payment.AddPaymentMethod;
import org.cartulary.ports.payment.RemovePaymentMethod;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Rows;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.Test;

/** Adding and removing payment methods: everybody his own. */
class PaymentMethodsTest {

    private final World world = new World();
    private final Shop shop = Shop.in(world);
    private final ActiveClient client = shop.client("Ada");
    private final ActiveClient other = shop.client("Bob");

    @Test
    void keepsWhatTheGatewayCallsIt() {
        PaymentMethod stored = shop.stores(client, "tok_4242");

        assertThat(stored.label()).isEqualTo("Visa 4242");
        assertThat(usable(client.account())).containsExactly(stored);
    }

    @Test
    void storesTheSameTokenOnce() {
        PaymentMethod first = shop.stores(client, "tok_4242");
        List<String> before = Rows.of(shop);

        assertThat(shop.stores(client, "tok_4242")).isEqualTo(first);
        assertThat(Rows.of(shop)).isEqualTo(before);
    }

    @Test
    void keepsASecondCardBesideTheFirst() {
        PaymentMethod first = shop.stores(client, "tok_4242");
        PaymentMethod second = shop.stores(client, "tok_1881");

        assertThat(usable(client.account())).containsExactlyInAnyOrder(first, second);
        assertThat(second.label()).isEqualTo("Visa 1881");
    }

    @Test
    void refusesATokenThatNoGatewayKnows() {
        assertThat(codeOf(() -> shop.stores(client, "stolen"))).isEqualTo("payment.token-refused");
    }

    @Test
    void isAddedForAClientByItsOwnContactAlone() {
        assertThat(codeOf(() -> add(shop.owner(), client.account()))).isEqualTo("access.scope-missing");
        assertThat(codeOf(() -> add(other.contact(), client.account()))).isEqualTo("client.unknown");
        assertThat(usable(client.account())).isEmpty();
    }

    @Test
    void isAddedForTheResellerByItsOwnKeysAlone() {
        assertThat(codeOf(() -> add(client.contact(), shop.account()))).isEqualTo("reseller.unknown");
        Shop foreign = Shop.named("agence-rouge", world);
        assertThat(codeOf(() -> add(foreign.owner(), shop.account()))).isEqualTo("reseller.unknown");
        assertThat(usable(shop.account())).isEmpty();
    }

    @Test
    void isNoLongerUsableOnceRemovedAndRemovingItAgainChangesNothing() {
        PaymentMethod stored = shop.stores(client, "tok_4242");
        remove(client.contact(), stored.id());
        List<String> before = Rows.of(shop);
        remove(client.contact(), stored.id());

        assertThat(usable(client.account())).isEmpty();
        assertThat(Rows.of(shop)).isEqualTo(before);
    }

    @Test
    void showsItsRemovalInTheActivityOfItsClient() {
        remove(client.contact(), shop.stores(client, "tok_4242").id());

        assertThat(world.does()
                        .activityOfReseller()
                        .page(shop.owner(), client.id(), PageRequest.FIRST)
                        .items())
                .extracting(RecordedEvent::type)
                .startsWith("payment.method-removed", "payment.method-added");
    }

    @Test
    void isAsUnknownToAnotherClientsContactAsOneThatDoesNotExist() {
        PaymentMethodId clients = shop.stores(client, "tok_4242").id();
        PaymentMethodId resellers = shop.storesOwn("tok_agency").id();
        PaymentMethodId none = new PaymentMethodId(new UUID(0, 9));

        for (PaymentMethodId method : List.of(clients, resellers, none)) {
            assertThat(refusalOf(() -> remove(other.contact(), method)))
                    .isEqualTo(new PaymentError.UnknownMethod(method));
        }
    }

    @Test
    void isNotRemovedByTheResellerForItsClient() {
        PaymentMethodId clients = shop.stores(client, "tok_4242").id();

        assertThat(codeOf(() -> remove(shop.owner(), clients))).isEqualTo("access.scope-missing");
    }

    @Test
    void tellsAKeyThatMayNotPayNothingOfWhatExists() {
        Actor reader = new Actor.KeyHolder(new ApiKeyId(new UUID(0, 1)), shop.reseller(), Set.of());
        PaymentMethodId clients = shop.stores(client, "tok_4242").id();

        assertThat(codeOf(() -> remove(reader, clients))).isEqualTo("access.scope-missing");
        assertThat(codeOf(() -> remove(reader, new PaymentMethodId(new UUID(0, 9)))))
                .isEqualTo("access.scope-missing");
    }

    @Test
    void listsAClientsMethodsToTheResellerAndToItself() {
        PaymentMethod stored = shop.stores(client, "tok_4242");

        assertThat(world.does().paymentsOfReseller().methods(client.contact(), client.account()))
                .containsExactly(stored);
        assertThat(codeOf(() -> world.does().paymentsOfReseller().methods(other.contact(), client.account())))
                .isEqualTo("client.unknown");
        assertThat(codeOf(() -> world.does().paymentsOfReseller().methods(client.contact(), shop.account())))
                .isEqualTo("reseller.unknown");
    }

    private List<PaymentMethod> usable(Account holder) {
        return world.does().paymentsOfReseller().methods(shop.owner(), holder);
    }

    private void add(Actor actor, Account holder) {
        world.does()
                .addPaymentMethod()
                .handle(new AddPaymentMethod.Command(actor, holder, new GatewayToken("tok_4242")));
    }

    private void remove(Actor actor, PaymentMethodId method) {
        world.does().removePaymentMethod().handle(new RemovePaymentMethod.Command(actor, method));
    }
}
