package org.cartulary.usecases.story;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.cartulary.domain.invoice.ReminderSchedule;
import org.cartulary.domain.subscription.DunningSchedule;
import org.cartulary.persistence.memory.InMemoryStore;
import org.cartulary.ports.Identities;
import org.cartulary.ports.Secrets;
import org.cartulary.ports.Stores;
import org.cartulary.ports.UseCases;
import org.cartulary.ports.mail.RelayMail;
import org.cartulary.testkit.fixture.Moments;
import org.cartulary.testkit.fixture.SequentialIdentities;
import org.cartulary.testkit.fixture.TestClock;
import org.cartulary.testkit.fixture.TestSecrets;
import org.cartulary.usecases.Handlers;
import org.cartulary.usecases.Services;
import org.cartulary.usecases.mail.PublicLinks;
import org.cartulary.usecases.renewal.RenewalPace;

/** A running core, and everything around it that a test decides on. */
public final class World {

    private final Stores stores;
    private final RenewalPace pace;
    private final TestClock clock;
    private final Identities identities;
    private final Secrets secrets;
    private final ScriptedGateway gateway;
    private final PlainTemplates templates;
    private final Postbox postbox;
    private final UseCases useCases;

    /** Over an empty store in memory, on an afternoon in Paris at the end of March. */
    public World() {
        this(new InMemoryStore());
    }

    public World(Stores stores) {
        this(stores, RenewalPace.DEFAULT);
    }

    public World(Stores stores, RenewalPace pace) {
        this(
                stores,
                pace,
                new TestClock(Moments.NOW),
                new SequentialIdentities(),
                new TestSecrets(),
                new ScriptedGateway(stores.transactions()),
                new PlainTemplates(),
                new Postbox());
    }

    private World(
            Stores stores,
            RenewalPace pace,
            TestClock clock,
            Identities identities,
            Secrets secrets,
            ScriptedGateway gateway,
            PlainTemplates templates,
            Postbox postbox) {
        this.stores = stores;
        this.pace = pace;
        this.clock = clock;
        this.identities = identities;
        this.secrets = secrets;
        this.gateway = gateway;
        this.templates = templates;
        this.postbox = postbox;
        useCases = Handlers.over(
                stores,
                new Services(
                        clock,
                        identities,
                        secrets,
                        Set.of(gateway),
                        templates,
                        postbox,
                        new PlainDocuments(),
                        new PublicLinks(URI.create("https://billing.example")),
                        DunningSchedule.DEFAULT,
                        ReminderSchedule.DEFAULT,
                        pace));
    }

    /** Another node of the same installation, that reaches the same data through these stores. */
    public World node(Stores through) {
        return new World(through, pace, clock, identities, secrets, gateway, templates, postbox);
    }

    public UseCases does() {
        return useCases;
    }

    public Stores stores() {
        return stores;
    }

    public TestClock clock() {
        return clock;
    }

    public Secrets secrets() {
        return secrets;
    }

    public ScriptedGateway gateway() {
        return gateway;
    }

    public PlainTemplates templates() {
        return templates;
    }

    public Postbox postbox() {
        return postbox;
    }

    public void passes(Duration time) {
        clock.advance(time);
    }

    /** Hands over the mails that are due. */
    public RelayMail.Relayed deliver() {
        return useCases.relayMail().handle();
    }
}
