package org.cartulary.payments.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cartulary.payments.sandbox.Sandbox.NOON;
import static org.cartulary.payments.sandbox.Sandbox.PRICE;
import static org.cartulary.payments.sandbox.Sandbox.charge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.cartulary.ports.payment.GatewayAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileLedgerTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void remembersEveryFateAfterARestart() {
        SandboxGateway before = Sandbox.gateway(SandboxLedger.in(folder));
        before.charge(charge("charged", TestCard.SUCCEEDS));
        before.charge(charge("refused", TestCard.DECLINED));
        before.charge(charge("open", TestCard.NEEDS_ACTION));
        before.resolve(charge("closed", TestCard.SUCCEEDS));

        SandboxLedger ledger = SandboxLedger.in(folder);
        SandboxGateway after = Sandbox.gateway(ledger);
        assertThat(ledger.charges()).containsExactly(new SandboxCharge("charged", PRICE, "sandbox_charged", NOON));
        assertThat(after.charge(charge("refused", TestCard.DECLINED)))
                .isEqualTo(new GatewayAnswer.Declined("insufficient_funds"));
        assertThat(after.charge(charge("closed", TestCard.SUCCEEDS)))
                .isEqualTo(new GatewayAnswer.Declined("key_closed"));
        assertThat(after.confirm("open")).get().isInstanceOf(GatewayAnswer.Charged.class);
        assertThat(ledger.charges()).extracting(SandboxCharge::key).containsExactly("charged", "open");
    }

    @Test
    void dropsALastLineThatWasCutAnywhere() throws IOException {
        byte[] whole = ledgerOf("first", "second");
        int lineBreak = new String(whole, UTF_8).indexOf('\n') + 1;

        for (int length = lineBreak; length < whole.length; length++) {
            Files.write(folder.resolve(SandboxLedger.FILE), Arrays.copyOf(whole, length));
            SandboxLedger ledger = SandboxLedger.in(folder);
            assertThat(ledger.charges()).extracting(SandboxCharge::key).containsExactly("first");
            Sandbox.gateway(ledger).charge(charge("second", TestCard.SUCCEEDS));
            assertThat(Files.readAllBytes(folder.resolve(SandboxLedger.FILE))).isEqualTo(whole);
        }
    }

    @Test
    void refusesAFinishedLineThatIsNoEntry() throws IOException {
        Files.writeString(folder.resolve(SandboxLedger.FILE), "{\"key\":\"k\"}\n");

        assertThatIllegalStateException()
                .isThrownBy(() -> SandboxLedger.in(folder))
                .withMessageContaining("{\"key\":\"k\"}");
    }

    @Test
    void refusesAFolderThatIsAFile() throws IOException {
        Path file = Files.createFile(folder.resolve("taken"));

        assertThatThrownBy(() -> SandboxLedger.in(file)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void isSharedByTwoGatewaysThatChargeOnceBetweenThem() {
        SandboxLedger one = SandboxLedger.in(folder);
        SandboxLedger other = SandboxLedger.in(folder);

        IntStream.range(0, 64)
                .parallel()
                .forEach(i ->
                        Sandbox.gateway(i % 2 == 0 ? one : other).charge(charge("key_" + i / 4, TestCard.SUCCEEDS)));

        assertThat(one.charges()).hasSize(16).isEqualTo(other.charges());
    }

    @Test
    void writesNothingForARepeatedCharge() throws IOException {
        byte[] once = ledgerOf("first");

        assertThat(ledgerOf("first", "first")).isEqualTo(once);
    }

    @Test
    void isUnclearWhenItCannotBeWritten() throws IOException {
        SandboxGateway gateway = Sandbox.gateway(SandboxLedger.in(folder));
        Files.delete(folder.resolve(SandboxLedger.FILE));
        Files.createDirectory(folder.resolve(SandboxLedger.FILE));

        assertThat(gateway.charge(charge("k", TestCard.SUCCEEDS))).isInstanceOf(GatewayAnswer.Unclear.class);
        assertThat(gateway.resolve(charge("k", TestCard.SUCCEEDS))).isInstanceOf(GatewayAnswer.Unclear.class);
    }

    @Test
    void isUnclearWhenSomebodyHasCutIt() throws IOException {
        SandboxLedger ledger = SandboxLedger.in(folder);
        Sandbox.gateway(ledger).charge(charge("k", TestCard.SUCCEEDS));
        Files.writeString(folder.resolve(SandboxLedger.FILE), "");

        assertThat(Sandbox.gateway(ledger).charge(charge("k", TestCard.SUCCEEDS)))
                .isInstanceOf(GatewayAnswer.Unclear.class);
    }

    @Test
    void survivesAnInterruptedCaller() {
        SandboxLedger ledger = SandboxLedger.in(folder);
        Thread.currentThread().interrupt();
        GatewayAnswer interrupted = Sandbox.gateway(ledger).charge(charge("k", TestCard.SUCCEEDS));
        assertThat(Thread.interrupted()).isTrue();

        assertThat(interrupted).isInstanceOf(GatewayAnswer.Unclear.class);
        assertThat(Sandbox.gateway(ledger).resolve(charge("k", TestCard.SUCCEEDS)))
                .isEqualTo(new GatewayAnswer.NeverSeen());
    }

    private byte[] ledgerOf(String... keys) throws IOException {
        for (String key : keys) {
            Sandbox.gateway(SandboxLedger.in(folder)).charge(charge(key, TestCard.SUCCEEDS));
        }
        return Files.readAllBytes(folder.resolve(SandboxLedger.FILE));
    }
}
