package org.cartulary.bootstrap.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.cartulary.bootstrap.settings.Settings;
import org.cartulary.bootstrap.settings.SettingsReader;
import org.cartulary.bootstrap.wiring.Installation;

/** Where a command runs: what it is told besides its arguments, and where it answers. */
record Surroundings(Map<String, String> environment, Path workingDirectory, PrintWriter out, PrintWriter err) {
    Settings settings() {
        return SettingsReader.read(environment, workingDirectory);
    }

    /** The installation that the settings describe, without a server. */
    Installation open() {
        Settings settings = settings();
        URI publicUrl = settings.publicUrl();
        String here = "http://" + settings.httpHost() + ":" + settings.httpPort();
        return Installation.open(settings, publicUrl == null ? URI.create(here) : publicUrl);
    }

    Path resolve(Path given) {
        return workingDirectory.resolve(given);
    }
}
