package org.cartulary.bootstrap.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file to import, wherever it is. */
public interface CsvSource {
    /** What people call it in reports. */
    String name();

    byte[] read() throws IOException;

    static CsvSource file(Path path) {
        return new CsvSource() {
            @Override
            public String name() {
                return path.toString();
            }

            @Override
            public byte[] read() throws IOException {
                return Files.readAllBytes(path);
            }
        };
    }

    /** One of the sample files that are built in, such as {@code products.csv}. */
    static CsvSource sample(String name) {
        return new CsvSource() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public byte[] read() throws IOException {
                try (InputStream in = CsvSource.class.getResourceAsStream("/org/cartulary/bootstrap/sample/" + name)) {
                    if (in == null) {
                        throw new IOException("no such sample: " + name);
                    }
                    return in.readAllBytes();
                }
            }
        };
    }
}
