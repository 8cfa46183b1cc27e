package org.cartulary.bootstrap.crash;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.cartulary.bootstrap.serve.CartularyServer;
import org.cartulary.bootstrap.settings.Settings;
import org.cartulary.bootstrap.settings.SettingsReader;

/** The process that is killed: a server that stands still at the step that is its argument. */
final class KilledServer {

    /** What it prints when it answers, before its address. */
    static final String LISTENING = "LISTENING ";

    private KilledServer() {}

    public static void main(String[] arguments) throws Exception {
        Settings settings = SettingsReader.read(System.getenv(), Path.of("").toAbsolutePath());
        CartularyServer server =
                CartularyServer.start(settings, new StandingStill(Step.valueOf(arguments[0]), settings.mailFolder()));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        System.out.println(LISTENING + server.address());
        System.out.flush();
        new CountDownLatch(1).await();
    }
}
