package org.cartulary.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.jspecify.annotations.Nullable;

/**
 * Says why a mail was not handed over. Of a server's answer only its codes are kept (RFC 5321 and RFC 3463): its words often repeat
 * addresses, subjects or parts of the mail.
 */
final class SmtpFailure {

    private static final Pattern CODES = Pattern.compile("^([245][0-9]{2})(?:[ -]+([245]\\.[0-9]{1,3}\\.[0-9]{1,3}))?");

    private SmtpFailure() {}

    static String reason(MessagingException failure, SmtpSettings settings) {
        String server = settings.host() + ":" + settings.port();
        if (failure instanceof AuthenticationFailedException) {
            return "the mail server " + server + " refused the login";
        }
        if (failure instanceof MailConnectException) {
            return "no connection to the mail server " + server;
        }
        for (@Nullable Exception e = failure; e != null; e = next(e)) {
            if (e.getCause() instanceof SSLException || e instanceof SSLException) {
                return "no trusted connection to the mail server " + server;
            }
        }
        String answer = answer(failure);
        return answer == null
                ? "the mail server " + server + " did not take the mail"
                : "the mail server " + server + " answered " + answer;
    }

    /** The most precise answer is the one that stands last in the chain. */
    private static @Nullable String answer(MessagingException failure) {
        String answer = null;
        for (@Nullable Exception e = failure; e != null; e = next(e)) {
            if (e instanceof SMTPSendFailedException
                    || e instanceof SMTPSenderFailedException
                    || e instanceof SMTPAddressFailedException) {
                Matcher codes = CODES.matcher(String.valueOf(e.getMessage()));
                if (codes.find()) {
                    answer = codes.group(2) == null ? codes.group(1) : codes.group(1) + " " + codes.group(2);
                }
            }
        }
        return answer;
    }

    private static @Nullable Exception next(Exception e) {
        return e instanceof MessagingException chained ? chained.getNextException() : null;
    }
}
