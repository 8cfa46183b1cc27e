package org.cartulary.bootstrap.checking;

import static org.assertj.core.api.Assertions.assertThat;

import org.cartulary.domain.cart.CartId;
import org.cartulary.domain.catalog.AllotmentKey;
import org.cartulary.domain.catalog.ProductCode;
import org.cartulary.domain.client.ClientId;
import org.cartulary.persistence.memory.InMemoryStore;
import org.cartulary.ports.Stores;
import org.cartulary.testkit.fixture.Samples;
import org.junit.jupiter.api.Test;

/** Over orders whose first line is a trial of hosting. */
class TrialsAreHadOnceTest {
    private static final ProductCode HOSTING = new ProductCode("hosting-economy");

    private final Samples samples = Samples.ofNewReseller();
    private final Stores stores = new InMemoryStore();
    private final ClientId ada = samples.id(ClientId::new);

    @Test
    void holdsForOneThatIsCounted() {
        ordered(ada);
        ordered(samples.id(ClientId::new));

        assertThat(check().seen()).isEqualTo(2);
        assertThat(check().holds()).isTrue();
    }

    @Test
    void tellsOfASecondOneAndOfOneThatIsNotCounted() {
        ordered(ada);
        stores.transactions().write(() -> {
            stores.allotments().giveBack(samples.reseller(), AllotmentKey.trialOf(HOSTING, ada), 1);
            return ada;
        });
        assertThat(check().broken()).containsExactly("the trial of hosting-economy by " + ada + " is not counted");

        ordered(ada);
        assertThat(check().broken()).singleElement().asString().startsWith(ada + " has had a second trial");
    }

    private void ordered(ClientId client) {
        stores.transactions().write(() -> {
            stores.orders().add(samples.orders().of(samples.id(CartId::new), client));
            stores.allotments().take(samples.reseller(), AllotmentKey.trialOf(HOSTING, client), 1, 1);
            return client;
        });
    }

    private Findings check() {
        TrialsAreHadOnce invariant = new TrialsAreHadOnce(stores);
        Findings findings = new Findings(invariant.text());
        invariant.check(samples.reseller(), findings);
        return findings;
    }
}
