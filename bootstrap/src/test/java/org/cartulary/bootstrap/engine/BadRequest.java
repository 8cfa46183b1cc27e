package org.cartulary.bootstrap.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A row of {@code bad-requests.txt}: who asks what, and what is answered. A word that begins with {@code $} stands for a thing of the
 * {@link Premises}.
 *
 * @param by whom: the reseller, the client, a key that may only read, or nobody; one word for each, as the table has them
 * @param header one that is sent besides, as {@code name: value}; empty where there is none
 * @param answer the status, the code, and the field where one is named
 */
record BadRequest(String by, String method, String path, String header, String body, String answer) {

    static List<BadRequest> all() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(BadRequest.class.getResourceAsStream("bad-requests.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(BadRequest::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same request about a thing that nobody has, where this one is about somebody else's. */
    BadRequest aboutNothing() {
        return new BadRequest(
                by, method, path.replace("$their-", "$no-"), header, body.replace("$their-", "$no-"), answer);
    }

    boolean isAboutTheirs() {
        return !equals(aboutNothing());
    }

    @Override
    public String toString() {
        return String.join(" ", by, method, path, header, body)
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static BadRequest of(String line) {
        String[] cells = line.split("\\|", -1);
        if (cells.length != 4) {
            throw new IllegalStateException("not four cells: " + line);
        }
        String[] request = cells[0].strip().split(" +", -1);
        return new BadRequest(request[0], request[1], request[2], cells[1].strip(), cells[2].strip(), cells[3].strip());
    }
}
