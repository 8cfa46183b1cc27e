package org.cartulary.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/**
 * A small mail server for what GreenMail does not do: STARTTLS, answers of one's choice, and hanging up. It serves one connection and
 * notes each command, with {@code TLS} in front when it came encrypted.
 */
final class PlainMailServer implements AutoCloseable {

    /** The answer that hangs up in place of answering. */
    static final String HANG_UP = "";

    final List<String> commands = new CopyOnWriteArrayList<>();

    private final ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final @Nullable SSLContext startTls;
    private final Map<String, String> answers;
    private final Thread thread = new Thread(this::serve, "plain-mail-server");

    /**
     * @param startTls offers STARTTLS when given
     * @param answers what to answer to a command of four letters, or to the end of the data ({@code "."}), when it is not 250
     */
    PlainMailServer(@Nullable SSLContext startTls, Map<String, String> answers) throws IOException {
        this.startTls = startTls;
        this.answers = answers;
        thread.start();
    }

    int port() {
        return listening.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        listening.close();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve() {
        try (Socket socket = listening.accept()) {
            say(socket, "220 here");
            talk(socket, "");
        } catch (IOException e) {
            commands.add("(connection lost)");
        }
    }

    private void talk(Socket socket, String prefix) throws IOException {
        var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            commands.add(prefix + line);
            String verb = line.length() < 4 ? line : line.substring(0, 4);
            if (verb.equals("STAR")) {
                say(socket, "220 go");
                talk(encrypted(socket), "TLS ");
                return;
            }
            String answer = answers.getOrDefault(verb, usual(verb, prefix));
            if (answer.equals(HANG_UP)) {
                return;
            }
            say(socket, answer);
            if (answer.startsWith("354")) {
                skipData(in);
                String taken = answers.getOrDefault(".", "250 taken");
                if (taken.equals(HANG_UP)) {
                    return;
                }
                say(socket, taken);
            }
        }
    }

    private static void skipData(BufferedReader in) throws IOException {
        String line = in.readLine();
        while (line != null && !line.equals(".")) {
            line = in.readLine();
        }
    }

    private String usual(String verb, String prefix) {
        return switch (verb) {
            case "EHLO" ->
                startTls != null && prefix.isEmpty() ? "250-here\r\n250 STARTTLS" : "250-here\r\n250 AUTH PLAIN";
            case "AUTH" -> "235 welcome";
            case "DATA" -> "354 go on";
            case "QUIT" -> "221 bye";
            default -> "250 ok";
        };
    }

    private Socket encrypted(Socket socket) throws IOException {
        SSLContext context = Objects.requireNonNull(startTls);
        SSLSocket tls = (SSLSocket) context.getSocketFactory().createSocket(socket, "127.0.0.1", port(), true);
        tls.setUseClientMode(false);
        return tls;
    }

    private static void say(Socket socket, String answer) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
