package org.cartulary.usecases.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cartulary.usecases.story.Refusals.codeOf;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.cartulary.domain.Digest;
import org.cartulary.domain.cart.CartError;
import org.cartulary.domain.cart.CartId;
import org.cartulary.persistence.memory.InMemoryStore;
import org.cartulary.ports.Outage;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.cart.OpenCart;
import org.cartulary.ports.client.ClientFilter;
import org.cartulary.ports.request.RequestKey;
import org.cartulary.usecases.fault.FailingStores;
import org.cartulary.usecases.fault.SideBySide;
import org.cartulary.usecases.fault.Threads;
import org.cartulary.usecases.story.ActiveClient;
import org.cartulary.usecases.story.Rows;
import org.cartulary.usecases.story.Shop;
import org.cartulary.usecases.story.World;
import org.junit.jupiter.api.Test;

class AnswerOnceTest {

    private final InMemoryStore store = new InMemoryStore();
    private final SideBySide sideBySide = new SideBySide(store);
    private final World world = new World(sideBySide.stores());
    private final Shop shop = Shop.in(world);
    private final ActiveClient client = shop.client("Ada");
    private final RequestKey request = shop.request("key-1", "body");

    @Test
    void doesTheWorkOnceAndAnswersTheRepeatAlike() {
        String first = once(request, this::openCart);

        assertThat(once(request, this::openCart)).isEqualTo(first);
        assertThat(carts()).isEqualTo(1);
    }

    @Test
    void answersAlikeOnAnotherNodeAfterARestart() {
        String first = once(request, this::openCart);

        assertThat(world.node(store).does().answerOnce().handle(shop.reseller(), request, this::openCart))
                .isEqualTo(first);
        assertThat(carts()).isEqualTo(1);
    }

    @Test
    void refusesTheSameKeyWithAnotherBody() {
        once(request, this::openCart);

        assertThat(codeOf(() -> once(shop.request("key-1", "other"), this::openCart)))
                .isEqualTo("request.key-reused");
        assertThat(carts()).isEqualTo(1);
    }

    @Test
    void knowsNothingOfAnotherPrincipalsKey() {
        once(request, this::openCart);
        once(new RequestKey("somebody else", "key-1", Digest.of("other")), this::openCart);

        assertThat(carts()).isEqualTo(2);
    }

    @Test
    void knowsNothingOfAnotherResellersKey() {
        once(request, this::openCart);

        Shop other = Shop.named("agence-rouge", world);
        assertThat(world.does().answerOnce().handle(other.reseller(), request, () -> "other"))
                .isEqualTo("other");
    }

    @Test
    void keepsNothingOfARefusalAndAsksAgain() {
        AtomicInteger asked = new AtomicInteger();
        Supplier<String> refusing = () -> {
            shop.cart(client);
            asked.incrementAndGet();
            throw new CartError.Empty(new CartId(shop.reseller().value())).refused();
        };

        assertThat(codeOf(() -> once(request, refusing))).isEqualTo("cart.empty");
        assertThat(codeOf(() -> once(request, refusing))).isEqualTo("cart.empty");

        assertThat(asked).hasValue(2);
        assertThat(carts()).isZero();
        assertThat(once(request, this::openCart)).isNotEmpty();
    }

    @Test
    void keepsNoEffectWithoutItsAnswer() {
        FailingStores failing = new FailingStores(store);
        World node = world.node(failing.stores());
        // A cart, an event, and then the answer.
        failing.failAtWrite(3);
        assertThatThrownBy(() -> node.does().answerOnce().handle(shop.reseller(), request, () -> openCart(node)))
                .isInstanceOf(Outage.class);
        assertThat(carts()).isZero();

        failing.loseAnswerOfCommit(1);
        assertThatThrownBy(() -> node.does().answerOnce().handle(shop.reseller(), request, () -> openCart(node)))
                .isInstanceOf(Outage.class);
        assertThat(carts()).isEqualTo(1);
        assertThat(once(request, this::openCart)).isEqualTo(theOneCart());
    }

    @Test
    void answersARepeatThatComesWhileTheFirstStillRuns() {
        AtomicReference<String> meanwhile = new AtomicReference<>();
        sideBySide.beforeNextCommit(() -> meanwhile.set(once(request, this::openCart)));

        assertThat(once(request, this::openCart)).isEqualTo(meanwhile.get());
        assertThat(carts()).isEqualTo(1);
    }

    @Test
    void hasOneEffectHoweverManyAskAtTheSameMoment() {
        List<String> answers = Threads.together(8, thread -> once(request, this::openCart));

        assertThat(answers).containsOnly(answers.get(0));
        assertThat(carts()).isEqualTo(1);
    }

    @Test
    void answersTheTwinOfWorkThatCanBeDoneOnceOnly() {
        Supplier<String> creating = () ->
                world.does().createClient().handle(shop.creation("Bob")).id().toString();
        sideBySide.beforeNextCommit(() -> once(request, creating));

        assertThat(once(request, creating)).startsWith("client_");
        assertThat(world.does()
                        .clientsOfReseller()
                        .page(shop.owner(), ClientFilter.ALL, PageRequest.FIRST)
                        .items())
                .hasSize(2);
    }

    @Test
    void refusesAKeyThatIsNoHeader() {
        assertThat(codeOf(() -> shop.request("", "body"))).isEqualTo("input.malformed");
        assertThat(codeOf(() -> shop.request("a b", "body"))).isEqualTo("input.malformed");
        assertThat(codeOf(() -> shop.request("é", "body"))).isEqualTo("input.malformed");
        assertThat(codeOf(() -> shop.request("k".repeat(256), "body"))).isEqualTo("input.malformed");
    }

    private String once(RequestKey key, Supplier<String> work) {
        return world.does().answerOnce().handle(shop.reseller(), key, work);
    }

    private String openCart() {
        return openCart(world);
    }

    private String openCart(World node) {
        return node.does()
                .openCart()
                .handle(new OpenCart.Command(shop.owner(), client.id()))
                .id()
                .toString();
    }

    private int carts() {
        return Rows.all(page -> world.does().cartsOfReseller().page(shop.owner(), client.id(), null, page))
                .size();
    }

    private String theOneCart() {
        return Rows.all(page -> world.does().cartsOfReseller().page(shop.owner(), client.id(), null, page))
                .get(0)
                .id()
                .toString();
    }
}
