package org.cartulary.bootstrap.settings;

import static java.util.Objects.requireNonNullElse;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cartulary.domain.client.EmailAddress;
import org.cartulary.mail.SmtpSettings;
import org.jspecify.annotations.Nullable;

/** Reads the settings, once, at start. */
public final class SettingsReader {
    private static final List<String> DATABASES =
            List.of("jdbc:h2:", "jdbc:mariadb:", "jdbc:mysql:", "jdbc:postgresql:");

    private SettingsReader() {}

    /**
     * Reads the settings file and the environment, which wins. Throws {@link BadSettings} with everything that is wrong: a setting that
     * does not exist, one that is not a value of its kind, a file that cannot be read.
     *
     * @param workingDirectory what relative paths begin at
     */
    public static Settings read(Map<String, String> environment, Path workingDirectory) {
        SettingValues values = SettingValues.read(environment, workingDirectory);
        Path dataDir = path(values, Setting.DATA_DIR, workingDirectory, workingDirectory.resolve(".cartulary"));
        Settings settings = new Settings(
                requireNonNullElse(values.get(Setting.HTTP_HOST, "a host", text -> text), "127.0.0.1"),
                requireNonNullElse(
                        values.get(Setting.HTTP_PORT, "a number from 0 to 65535", SettingsReader::port), 8080),
                values.get(Setting.PUBLIC_URL, "an URL such as https://billing.example.com", SettingsReader::publicUrl),
                dataDir,
                database(values, workingDirectory),
                smtp(values, workingDirectory),
                values.get(Setting.MAIL_FROM, "an address such as billing@example.com", EmailAddress::parse),
                requireNonNullElse(
                        values.get(Setting.PAYMENTS, "sandbox", SettingsReader::payments), Settings.Payments.SANDBOX),
                requireNonNullElse(values.get(Setting.TEST_CLOCK, "on or off", SettingsReader::onOrOff), false),
                path(values, Setting.SECRET_FILE, workingDirectory, dataDir.resolve("secret.key")));
        values.requireNoProblem();
        return settings;
    }

    private static DatabaseSettings database(SettingValues values, Path workingDirectory) {
        String password = values.secret(Setting.DATABASE_PASSWORD, Setting.DATABASE_PASSWORD_FILE, workingDirectory);
        String url = values.get(
                Setting.DATABASE_URL,
                "a JDBC URL without user and password that begins with one of " + DATABASES,
                SettingsReader::jdbcUrl);
        return new DatabaseSettings(
                url,
                values.get(Setting.DATABASE_USER, "a name", text -> text),
                password == null ? null : new HiddenText(password));
    }

    private static @Nullable SmtpSettings smtp(SettingValues values, Path workingDirectory) {
        values.secret(Setting.SMTP_URL, Setting.SMTP_URL_FILE, workingDirectory);
        return values.get(
                Setting.SMTP_URL,
                "smtp://user:password@host:587 or smtps://user:password@host:465, and a password only over TLS",
                SmtpSettings::parse);
    }

    private static Path path(SettingValues values, Setting setting, Path workingDirectory, Path otherwise) {
        Path given = values.get(setting, "a path", workingDirectory::resolve);
        return requireNonNullElse(given, otherwise).toAbsolutePath().normalize();
    }

    private static int port(String text) {
        int port = Integer.parseInt(text);
        require(port >= 0 && port <= 65535);
        return port;
    }

    private static String jdbcUrl(String text) {
        require(DATABASES.stream().anyMatch(text::startsWith) && !text.matches("[^?;]*@.*"));
        return text;
    }

    private static URI publicUrl(String text) {
        URI url = withHost(text.replaceFirst("/+$", ""));
        String scheme = requireNonNullElse(url.getScheme(), "").toLowerCase(Locale.ROOT);
        require(scheme.equals("http") || scheme.equals("https"));
        require(url.getQuery() == null && url.getFragment() == null && url.getUserInfo() == null);
        return url;
    }

    private static URI withHost(String text) {
        URI url = URI.create(text);
        require(url.getHost() != null);
        return url;
    }

    private static Settings.Payments payments(String text) {
        require(text.equals("sandbox"));
        return Settings.Payments.SANDBOX;
    }

    private static boolean onOrOff(String text) {
        require(text.equals("on") || text.equals("off"));
        return text.equals("on");
    }

    private static void require(boolean acceptable) {
        if (!acceptable) {
            throw new IllegalArgumentException("not a value of this setting");
        }
    }
}
