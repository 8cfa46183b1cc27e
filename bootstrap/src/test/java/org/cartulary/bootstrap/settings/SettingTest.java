package org.cartulary.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettingTest {
    /** Operators rely on these names: one that changes here changes in their files too. */
    @Test
    void keepsItsName() {
        assertThat(Setting.values())
                .extracting(Setting::key)
                .containsExactly(
                        "CARTULARY_CONFIG",
                        "CARTULARY_HTTP_HOST",
                        "CARTULARY_HTTP_PORT",
                        "CARTULARY_PUBLIC_URL",
                        "CARTULARY_DATA_DIR",
                        "CARTULARY_DATABASE_URL",
                        "CARTULARY_DATABASE_USER",
                        "CARTULARY_DATABASE_PASSWORD",
                        "CARTULARY_DATABASE_PASSWORD_FILE",
                        "CARTULARY_SMTP_URL",
                        "CARTULARY_SMTP_URL_FILE",
                        "CARTULARY_MAIL_FROM",
                        "CARTULARY_PAYMENTS",
                        "CARTULARY_TEST_CLOCK",
                        "CARTULARY_SECRET_FILE",
                        "CARTULARY_JARS");
    }

    @Test
    void isDocumentedInOneTableThatLeavesNothingOut() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("../docs/settings.md")).stream()
                .filter(line -> line.startsWith("| `CARTULARY_"))
                .toList();
        assertThat(rows)
                .isEqualTo(Arrays.stream(Setting.values())
                        .map(setting ->
                                "| `%s` | %s | %s |".formatted(setting.key(), setting.defaultText(), setting.meaning()))
                        .toList());
    }
}
