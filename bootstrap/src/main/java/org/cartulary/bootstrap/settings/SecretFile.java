package org.cartulary.bootstrap.settings;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;

/** The installation's own secret: 32 random bytes in a file that only its owner can read. */
public final class SecretFile {
    private static final int BYTES = 32;

    private SecretFile() {}

    /** What the file holds; makes it at first use. Refuses a file of another length, since it is not one of ours or was cut off. */
    public static byte[] read(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            byte[] secret = Files.readAllBytes(file);
            if (secret.length != BYTES) {
                throw new BadSettings(List.of(file + ": a secret file has 32 bytes, this one " + secret.length));
            }
            return secret;
        } catch (IOException unusable) {
            throw new BadSettings(List.of(file + ": this secret file can be neither read nor made"));
        }
    }

    /** Under a name of its own first (a temporary file is its owner's alone), so that no other process ever reads half a secret; the first one to give it its name wins. */
    private static void make(Path file) throws IOException {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "secret", ".new");
        try {
            Files.write(draft, secret);
            giveName(draft, file);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // the other one's is read
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void giveName(Path draft, Path file) throws IOException {
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            throw madeMeanwhile;
        } catch (IOException | UnsupportedOperationException noLinksHere) {
            Files.move(draft, file);
        }
    }
}
