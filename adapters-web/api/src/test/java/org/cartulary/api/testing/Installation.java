package org.cartulary.api.testing;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.cartulary.api.ApiSettings;
import org.cartulary.api.TestClock;
import org.cartulary.documents.MustacheInvoiceDocuments;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.client.TokenPurpose;
import org.cartulary.domain.mail.Mail;
import org.cartulary.domain.mail.MailLink;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.persistence.memory.InMemoryStore;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.UseCases;
import org.cartulary.ports.mail.MailTemplates;
import org.cartulary.testkit.fixture.Moments;
import org.cartulary.testkit.fixture.SequentialIdentities;
import org.cartulary.testkit.fixture.TestSecrets;
import org.cartulary.usecases.Handlers;
import org.cartulary.usecases.Services;
import org.cartulary.usecases.mail.PublicLinks;
import org.jspecify.annotations.Nullable;

/** Real handlers over stores in memory, and what they need besides. */
public final class Installation {

    public static final URI PUBLIC_URL = URI.create("https://billing.example/cartulary");

    private final InMemoryStore stores = new InMemoryStore();
    private final SequentialIdentities identities = new SequentialIdentities();
    private final TestSecrets secrets = new TestSecrets();
    private final Cards cards = new Cards();
    private final MovableClock clock = new MovableClock();
    private final List<String> missing = new CopyOnWriteArrayList<>();
    private final PrometheusMeterRegistry metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final UseCases useCases = Handlers.over(
            stores,
            new Services(
                    clock,
                    identities,
                    secrets,
                    Set.of(cards),
                    (template, language, facts) -> new MailTemplates.Rendered(template.toString(), "", ""),
                    mail -> {},
                    new MustacheInvoiceDocuments(),
                    new PublicLinks(PUBLIC_URL)));

    public UseCases useCases() {
        return useCases;
    }

    public Cards cards() {
        return cards;
    }

    public MovableClock clock() {
        return clock;
    }

    /** What {@code /health/ready} misses. */
    public List<String> missing() {
        return missing;
    }

    public ApiSettings settings(boolean withTestClock) {
        return new ApiSettings(
                PUBLIC_URL,
                secrets,
                identities,
                clock,
                () -> List.copyOf(missing),
                metrics,
                withTestClock ? clock : null);
    }

    /** The one-time token that the newest mail for this purpose carries. */
    public String token(ResellerId reseller, String recipient, TokenPurpose purpose) {
        List<MailLink> links = new ArrayList<>();
        for (Mail mail : stores.mails()
                .page(reseller, null, null, new PageRequest(PageRequest.MOST, null))
                .items()) {
            MailLink link = mail.link();
            if (link != null && link.purpose() == purpose && mail.recipient().equals(EmailAddress.parse(recipient))) {
                links.add(link);
            }
        }
        return secrets.token(purpose, reseller, links.get(0).token());
    }

    /** Stands still until it is set. */
    public static final class MovableClock implements TestClock {

        private volatile @Nullable Instant now;

        @Override
        public Instant instant() {
            Instant set = now;
            return set == null ? Moments.NOW : set;
        }

        @Override
        public void set(Instant instant) {
            now = instant;
        }
    }
}
