package org.cartulary.bootstrap.wiring;

import org.cartulary.bootstrap.settings.HiddenText;
import org.cartulary.bootstrap.settings.Settings;
import org.cartulary.persistence.jooq.Database;
import org.cartulary.persistence.jooq.DatabaseSettings;

/** Opens the database that the settings name. */
public final class Databases {
    private Databases() {}

    /** Throws {@link org.cartulary.ports.Outage} if it does not answer. Its tables are not touched. */
    public static Database open(Settings settings) {
        String url = settings.database().url();
        if (url == null) {
            return Database.embedded(settings.databaseFolder());
        }
        HiddenText password = settings.database().password();
        return Database.open(new DatabaseSettings(
                url,
                settings.database().user(),
                password == null ? null : password.value(),
                DatabaseSettings.USUAL_CONNECTIONS));
    }
}
