package org.cartulary.bootstrap.wiring.technology;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.nio.file.Path;
import java.time.InstantSource;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.mail.EmlFolderMailSender;
import org.cartulary.ports.mail.MailSender;

/** Mails become files in a folder. */
public final class MailFiles extends AbstractModule {
    private final Path folder;
    private final EmailAddress from;

    public MailFiles(Path folder, EmailAddress from) {
        this.folder = folder;
        this.from = from;
    }

    @Provides
    @Singleton
    MailSender sender(InstantSource clock) {
        return new EmlFolderMailSender(folder, from, clock);
    }
}
