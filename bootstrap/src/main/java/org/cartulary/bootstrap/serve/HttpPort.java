package org.cartulary.bootstrap.serve;

import jakarta.servlet.Servlet;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An HTTP port. It is taken before anything is served, because links need its number; what arrives meanwhile waits. */
final class HttpPort implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HttpPort.class);
    private static final int MOST_THREADS = 64;
    private static final int LONGEST_REQUEST_MS = 35_000;

    private final Server server;
    private final ServerConnector connector;

    private HttpPort(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /** Takes a port; 0 takes any that is free. */
    static HttpPort take(String host, int port) throws IOException {
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS);
        threads.setName("http");
        Server server = new Server(threads);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(host);
        connector.setPort(port);
        connector.open();
        server.addConnector(connector);
        return new HttpPort(server, connector);
    }

    URI address() {
        String host = connector.getHost();
        boolean everywhere = host.equals("0.0.0.0") || host.equals("::");
        String shown = host.contains(":") ? "[" + host + "]" : host;
        return URI.create("http://" + (everywhere ? "localhost" : shown) + ":" + connector.getLocalPort());
    }

    /**
     * Serves from now on; the key of a servlet is its path.
     *
     * @param unreadable what is answered to a request that reaches none of them
     */
    void serve(Map<String, Servlet> servlets, Supplier<byte[]> unreadable) throws Exception {
        ServletContextHandler context = new ServletContextHandler("/", ServletContextHandler.NO_SESSIONS);
        servlets.forEach((path, servlet) -> context.addServlet(new ServletHolder(servlet), path));
        server.setErrorHandler(new UnreadableRequests(unreadable));
        server.setHandler(new GracefulHandler(context));
        server.setStopTimeout(LONGEST_REQUEST_MS);
        server.start();
    }

    /** Takes no new request, and waits for those that are being answered, for at most 35 seconds. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception unclean) {
            LOG.warn("the HTTP port did not end cleanly", unclean);
        }
        connector.close();
    }
}
