package org.cartulary.bootstrap.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PagesTest {

    private static final Pattern NAMED_TYPE = Pattern.compile("`(?:[a-z]+\\.)*([A-Z][A-Za-z]+)[.A-Z_a-z()]*`");

    static List<Page> pages() {
        return Page.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void showCodeThatIsCompiledAndRun(Page page) {
        assertThat(page.shown())
                .allSatisfy(block ->
                        assertThat(Shown.withoutSpace(block.code())).isEqualTo(Shown.withoutSpace(block.original())));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leadToFilesThatAreThere(Page page) {
        assertThat(page.links()).allSatisfy(file -> assertThat(file).exists());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nameTestsThatAreThere(Page page) throws IOException {
        assertThat(sources("Test", "Contract")).containsAll(page.tests());
    }

    @Test
    void nameTypesInTheGlossaryThatAreThere() throws IOException {
        List<String> named = NAMED_TYPE
                .matcher(Page.at("docs/glossary.md").text())
                .results()
                .map(found -> found.group(1))
                .filter(type -> !type.equals("Idempotency"))
                .toList();
        assertThat(named).isNotEmpty();
        assertThat(sources("")).containsAll(named);
    }

    /** The names of all sources in the project that end so. */
    private static Set<String> sources(String... endings) throws IOException {
        try (Stream<Path> files = Files.walk(Page.project())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .filter(name -> Stream.of(endings).anyMatch(name::endsWith))
                    .collect(Collectors.toSet());
        }
    }
}
