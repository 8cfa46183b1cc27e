package org.cartulary.bootstrap.crash;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.cartulary.domain.audit.RecordedEvent;
import org.cartulary.domain.client.ClientId;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.reseller.ResellerId;
import org.cartulary.mail.EmlFolderMailSender;
import org.cartulary.payments.sandbox.Interruption;
import org.cartulary.ports.Page;
import org.cartulary.ports.PageRequest;
import org.cartulary.ports.Stores;
import org.cartulary.ports.audit.RecordedEvents;
import org.cartulary.ports.mail.MailSender;
import org.cartulary.ports.payment.Charge;
import org.jspecify.annotations.Nullable;

/** Stands in front of what an installation is made of, and lets it stand still at one step. */
final class StandingStill extends AbstractModule {

    /** What the process prints when it stands still. */
    static final String REACHED = "REACHED";

    private final Step step;
    private final Path mailFolder;

    StandingStill(Step step, Path mailFolder) {
        this.step = step;
        this.mailFolder = mailFolder;
    }

    @Provides
    Interruption interruption() {
        return new Interruption() {
            @Override
            public void beforeExecution(Charge charge) {
                reach(Step.BEFORE_THE_CALL);
            }

            @Override
            public void afterExecution(Charge charge) {
                reach(Step.AFTER_THE_CHARGE);
            }
        };
    }

    @Provides
    @Singleton
    RecordedEvents events(Stores stores) {
        RecordedEvents real = stores.recordedEvents();
        return new RecordedEvents() {
            @Override
            public void append(ResellerId reseller, List<RecordedEvent> events) {
                real.append(reseller, events);
                if (events.stream().anyMatch(event -> event.type().equals("order.placed"))) {
                    reach(Step.BEFORE_THE_SECOND_COMMIT);
                }
            }

            @Override
            public Page<RecordedEvent> page(ResellerId reseller, @Nullable ClientId client, PageRequest request) {
                return real.page(reseller, client, request);
            }

            @Override
            public List<RecordedEvent> after(ResellerId reseller, long sequence, int most) {
                return real.after(reseller, sequence, most);
            }
        };
    }

    @Provides
    @Singleton
    MailSender sender(InstantSource clock) {
        MailSender real = new EmlFolderMailSender(mailFolder, EmailAddress.parse("no-reply@localhost.example"), clock);
        return mail -> {
            real.send(mail);
            if (!mail.attachments().isEmpty()) {
                reach(Step.DURING_THE_MAIL);
            }
        };
    }

    private void reach(Step here) {
        if (here == step) {
            System.out.println(REACHED);
            System.out.flush();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
