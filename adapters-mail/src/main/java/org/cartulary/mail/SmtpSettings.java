package org.cartulary.mail;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.cartulary.domain.InputError;
import org.cartulary.domain.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Which mail server takes the mail, how the way there is guarded, and who signs in.
 *
 * @param login nobody signs in when it is absent
 */
public record SmtpSettings(
        String host, int port, Security security, @Nullable Login login) {

    private static final String FORM =
            "smtp://user:password@host:587?starttls=required or smtps://user:password@host:465";

    /** How the connection is encrypted. The server's certificate is always checked against its name. */
    public enum Security {
        /** From the first byte. */
        TLS,
        /** Begun in the clear; a server that offers no STARTTLS gets no mail. */
        STARTTLS_REQUIRED,
        /** Encrypted when the server offers it. Whoever sits on the line can prevent it, so a password is refused with this. */
        STARTTLS_OPTIONAL
    }

    /** Who signs in. The text form hides the password. */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return user + ":***";
        }
    }

    /**
     * Reads {@code smtp://user:password@host:587?starttls=required} (also {@code optional}; {@code required} and port 587 when left out)
     * or {@code smtps://user:password@host} (port 465). User and password are percent-encoded. A password over a way that may turn out
     * to be unencrypted is refused unless the host is this machine. No refusal repeats what was given.
     */
    public static SmtpSettings parse(@Nullable String url) {
        if (url == null || url.isBlank()) {
            throw new InputError.Missing("smtp").refused();
        }
        URI uri = uri(url);
        String host = uri.getHost();
        boolean beyond = uri.getFragment() != null
                || !(uri.getRawPath().isEmpty() || uri.getRawPath().equals("/"));
        if (host == null || beyond || uri.getPort() == 0 || uri.getPort() > 65_535) {
            throw malformed(FORM);
        }
        Security security = security(uri);
        int standard = security == Security.TLS ? 465 : 587;
        Login login = login(uri.getRawUserInfo());
        if (login != null && security == Security.STARTTLS_OPTIONAL && !isThisMachine(host)) {
            throw malformed("smtps or starttls=required where a password is sent");
        }
        return new SmtpSettings(host, uri.getPort() < 0 ? standard : uri.getPort(), security, login);
    }

    private static URI uri(String url) {
        try {
            URI uri = new URI(url.strip());
            if (!uri.isOpaque()) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // the exception repeats the password, so it is not passed on
        }
        throw malformed(FORM);
    }

    private static Security security(URI uri) {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        String query = uri.getRawQuery();
        if (scheme.equals("smtps") && query == null) {
            return Security.TLS;
        }
        if (scheme.equals("smtp") && (query == null || query.equals("starttls=required"))) {
            return Security.STARTTLS_REQUIRED;
        }
        if (scheme.equals("smtp") && query.equals("starttls=optional")) {
            return Security.STARTTLS_OPTIONAL;
        }
        throw malformed(FORM);
    }

    private static @Nullable Login login(@Nullable String userInfo) {
        if (userInfo == null) {
            return null;
        }
        int colon = userInfo.indexOf(':');
        if (colon < 1 || colon == userInfo.length() - 1) {
            throw malformed("a user and a password, both or none");
        }
        return new Login(decoded(userInfo.substring(0, colon)), decoded(userInfo.substring(colon + 1)));
    }

    /** A plus sign is a plus sign here, unlike in a form. */
    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static boolean isThisMachine(String host) {
        return host.equals("localhost") || host.matches("127(\\.[0-9]{1,3}){3}") || host.equals("[::1]");
    }

    private static Refused malformed(String expected) {
        return new InputError.Malformed("smtp", expected).refused();
    }
}
