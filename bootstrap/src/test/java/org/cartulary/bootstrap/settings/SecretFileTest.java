package org.cartulary.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFileTest {
    @TempDir
    Path here;

    @Test
    void isMadeAtFirstUseAndStaysTheSame() throws IOException {
        Path file = here.resolve("a/b/secret.key");
        byte[] made = SecretFile.read(file);
        assertThat(made).hasSize(32).isEqualTo(SecretFile.read(file)).isNotEqualTo(new byte[32]);
        try (var left = Files.list(file.getParent())) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void canBeReadByItsOwnerAlone() throws IOException {
        Path file = here.resolve("secret.key");
        SecretFile.read(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void isOneForAllWhoStartAtTheSameMoment() {
        Path file = here.resolve("secret.key");
        Set<Integer> seen = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 16).parallel().forEach(i -> seen.add(Arrays.hashCode(SecretFile.read(file))));
        assertThat(seen).hasSize(1);
    }

    @Test
    void refusesAFileThatWasCutOff() throws IOException {
        Path file = Files.write(here.resolve("secret.key"), new byte[31]);
        assertThatThrownBy(() -> SecretFile.read(file))
                .isInstanceOf(BadSettings.class)
                .hasMessage(file + ": a secret file has 32 bytes, this one 31");
    }
}
