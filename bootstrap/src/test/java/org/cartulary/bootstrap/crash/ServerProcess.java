package org.cartulary.bootstrap.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/** A {@link KilledServer} as a process of its own. */
final class ServerProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;
    private final URI address;

    private ServerProcess(Process process) {
        this.process = process;
        this.output = process.inputReader();
        this.address = URI.create(awaitLine(KilledServer.LISTENING).substring(KilledServer.LISTENING.length()));
    }

    static ServerProcess start(Map<String, String> settings, Step step) throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dguice_custom_class_loading=CHILD",
                "-cp",
                System.getProperty("java.class.path"),
                KilledServer.class.getName(),
                step.name());
        command.environment().keySet().removeIf(name -> name.startsWith("CARTULARY_"));
        command.environment().putAll(settings);
        command.redirectError(ProcessBuilder.Redirect.INHERIT);
        return new ServerProcess(command.start());
    }

    URI at(String path) {
        return address.resolve(path);
    }

    /** Waits until it stands still. */
    void awaitStep() {
        awaitLine(StandingStill.REACHED);
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As {@code kill} does: it ends its work first. */
    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    private String awaitLine(String beginning) {
        try {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith(beginning)) {
                    return line;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException("the server ended without saying " + beginning);
    }
}
