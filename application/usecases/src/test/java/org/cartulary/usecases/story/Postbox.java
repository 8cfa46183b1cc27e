package org.cartulary.usecases.story;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.ports.mail.MailSender;

/** Takes every mail, unless the test has closed it, and lets its readers follow links as a person would. */
public final class Postbox implements MailSender {

    private final List<Outgoing> taken = new ArrayList<>();
    private Runnable whileTaking = () -> {};
    private boolean closed;

    @Override
    public void send(Outgoing mail) {
        Runnable meanwhile;
        synchronized (this) {
            meanwhile = whileTaking;
            whileTaking = () -> {};
        }
        meanwhile.run();
        take(mail);
    }

    private synchronized void take(Outgoing mail) {
        if (closed) {
            throw new NotHandedOver("421 try later", new IllegalStateException("421"));
        }
        taken.add(mail);
    }

    public synchronized void close() {
        closed = true;
    }

    public synchronized void open() {
        closed = false;
    }

    /** Runs once, while the next mail is being handed over. */
    public synchronized void whileTaking(Runnable meanwhile) {
        whileTaking = meanwhile;
    }

    /** Every mail that was taken, oldest first. */
    public synchronized List<Outgoing> taken() {
        return List.copyOf(taken);
    }

    public List<Outgoing> to(EmailAddress recipient) {
        return taken().stream().filter(mail -> mail.to().equals(recipient)).toList();
    }

    /** The mails to somebody of one template, oldest first. */
    public List<Outgoing> to(EmailAddress recipient, MailTemplate template) {
        return to(recipient).stream()
                .filter(mail -> mail.subject().startsWith(template.toString()))
                .toList();
    }

    public Outgoing newestTo(EmailAddress recipient, MailTemplate template) {
        List<Outgoing> found = to(recipient, template);
        if (found.isEmpty()) {
            throw new NoSuchElementException("no " + template + " to " + recipient + " among " + taken());
        }
        return found.get(found.size() - 1);
    }

    /** What a line of the mail says, such as its {@code total}. */
    public static String says(Outgoing mail, String fact) {
        return line(mail, fact).orElseThrow(() -> new NoSuchElementException("no " + fact + " in " + mail.text()));
    }

    /** The one-time token in the link of a mail, if it has a link. */
    public static Optional<String> linkIn(Outgoing mail) {
        return line(mail, "link").map(link -> link.substring(link.lastIndexOf('/') + 1));
    }

    private static Optional<String> line(Outgoing mail, String fact) {
        return mail.text()
                .lines()
                .filter(line -> line.startsWith(fact + ": "))
                .map(line -> line.substring(fact.length() + 2))
                .findFirst();
    }
}
