package org.cartulary.bootstrap.settings;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cartulary.domain.Refused;
import org.jspecify.annotations.Nullable;

/** The settings as text: from the file, with the environment's in their place where it has some. Collects what is wrong with them. */
final class SettingValues {
    /** What begins like a setting and is none: addresses of databases that the project's own tests run on. */
    private static final List<String> FOREIGN = List.of(
            "CARTULARY_TEST_H2_",
            "CARTULARY_TEST_MARIADB_",
            "CARTULARY_TEST_MYSQL_",
            "CARTULARY_TEST_POSTGRESQL_",
            "CARTULARY_BENCHMARK_");

    private static final String PREFIX = "CARTULARY_";

    private static final Map<String, Setting> SETTINGS =
            Arrays.stream(Setting.values()).collect(Collectors.toUnmodifiableMap(Setting::key, Function.identity()));

    private final List<String> problems = new ArrayList<>();
    private final Map<Setting, String> values = new EnumMap<>(Setting.class);

    private SettingValues() {}

    static SettingValues read(Map<String, String> environment, Path workingDirectory) {
        SettingValues all = new SettingValues();
        String named = environment.getOrDefault(Setting.CONFIG.key(), "").strip();
        Path file = workingDirectory.resolve(named.isEmpty() ? "cartulary.properties" : named);
        if (!named.isEmpty() || Files.exists(file)) {
            all.take(properties(file, all.problems), file.toString());
        }
        Map<String, String> ours = new TreeMap<>(environment);
        ours.keySet()
                .removeIf(key -> !key.startsWith(PREFIX) || FOREIGN.stream().anyMatch(key::startsWith));
        all.take(ours, null);
        return all;
    }

    /** The value of a setting, or nothing; one that its reader does not accept is a problem that says what is. */
    <T> @Nullable T get(Setting setting, String expected, Function<String, T> reader) {
        String text = values.get(setting);
        if (text == null) {
            return null;
        }
        try {
            return reader.apply(text);
        } catch (Refused | IllegalArgumentException unusable) {
            problems.add(setting.key() + (setting.secret() ? "" : " is " + text) + ": expected is " + expected);
            return null;
        }
    }

    /** As the secret itself, or as what the file holds that the second setting names. */
    @Nullable
    String secret(Setting direct, Setting inFile, Path workingDirectory) {
        String file = values.get(inFile);
        if (file == null) {
            return values.get(direct);
        }
        if (values.containsKey(direct)) {
            problems.add(direct.key() + " and " + inFile.key() + ": only one of them can be set");
        }
        try {
            String held = Files.readString(workingDirectory.resolve(file)).strip();
            values.put(direct, held);
            return held;
        } catch (IOException unreadable) {
            problems.add(inFile.key() + " is " + file + ": this file cannot be read");
            return null;
        }
    }

    void problem(String problem) {
        problems.add(problem);
    }

    void requireNoProblem() {
        if (!problems.isEmpty()) {
            throw new BadSettings(problems);
        }
    }

    /** An empty value is none, because that is how a container's environment leaves something out. */
    private void take(Map<String, String> texts, @Nullable String file) {
        texts.forEach((key, text) -> {
            String where = file == null ? key : key + " in " + file;
            Setting setting = SETTINGS.get(key);
            if (setting == null) {
                problems.add(where + ": no such setting" + Suggestion.question(asKey(key), SETTINGS.keySet()));
            } else if (file != null && setting.environmentOnly()) {
                problems.add(where + ": can be set in the environment only");
            } else if (!text.isBlank()) {
                values.put(setting, text.strip());
            }
        });
    }

    /** {@code http.port} as a setting would be written. */
    private static String asKey(String written) {
        String key = written.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
        return key.startsWith(PREFIX) ? key : PREFIX + key;
    }

    private static Map<String, String> properties(Path file, List<String> problems) {
        Map<String, String> texts = new TreeMap<>();
        try (Reader reader = Files.newBufferedReader(file)) {
            Properties properties = new Properties();
            properties.load(reader);
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        } catch (IOException | IllegalArgumentException unreadable) {
            problems.add(file + ": this settings file cannot be read as properties in UTF-8");
        }
        return texts;
    }
}
