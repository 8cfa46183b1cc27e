package org.cartulary.api.testing;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import org.cartulary.api.CartularyApi;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The servlet in a Jetty on a free port of this machine, for the tests of one class. */
public final class RunningApi implements BeforeAllCallback, AfterAllCallback {

    private final Installation installation = new Installation();
    private final String contextPath;
    private final String mapping;
    private final boolean testClock;
    private final Server server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    private Caller anonymous = Caller.nowhere();

    private RunningApi(String contextPath, String mapping, boolean testClock) {
        this.contextPath = contextPath;
        this.mapping = mapping;
        this.testClock = testClock;
    }

    public static RunningApi atRoot() {
        return new RunningApi("/", "/*", true);
    }

    public static RunningApi withoutTestClock() {
        return new RunningApi("/", "/*", false);
    }

    /** Mounted by a host under a path of its own choice. */
    public static RunningApi mounted(String contextPath, String mapping) {
        return new RunningApi(contextPath, mapping, true);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        ServletContextHandler host = new ServletContextHandler();
        host.setContextPath(contextPath);
        host.addServlet(
                new ServletHolder(
                        new CartularyApi(installation.useCases(), installation.settings(testClock)).servlet()),
                mapping);
        server.setHandler(host);
        server.start();
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        String path = (contextPath + mapping)
                .replaceAll("/\\*$", "")
                .replaceAll("//", "/")
                .replaceAll("/$", "");
        anonymous = Caller.at(URI.create("http://127.0.0.1:" + port + path));
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        server.stop();
    }

    public Installation installation() {
        return installation;
    }

    /** Somebody without a key. */
    public Caller anonymous() {
        return anonymous;
    }

    public Caller with(String key) {
        return anonymous.with("Authorization", "Bearer " + key);
    }

    /** A new reseller with a catalogue, and its key with all scopes. */
    public Office office() {
        return Office.openedIn(this);
    }
}
