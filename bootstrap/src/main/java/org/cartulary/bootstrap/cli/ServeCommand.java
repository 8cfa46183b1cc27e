package org.cartulary.bootstrap.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.cartulary.bootstrap.serve.CartularyServer;
import org.cartulary.bootstrap.settings.Settings;
import picocli.CommandLine.Command;

/** Runs the server until the process is asked to end. */
@Command(
        name = "serve",
        description = "Serves the REST API until it is stopped (Ctrl-C, or SIGTERM).",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    ServeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        PrintWriter out = surroundings.out();
        Settings settings = surroundings.settings();
        CartularyServer server = CartularyServer.start(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, out), "stop"));
        StartMessage.lines(settings, server).forEach(out::println);
        out.flush();
        new CountDownLatch(1).await();
        return 0;
    }

    private static void stop(CartularyServer server, PrintWriter out) {
        server.close();
        out.println("Stopped.");
        out.flush();
    }
}
