package org.cartulary.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.mail.MailTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each template in each language and form, and the facts between them and the relay. */
class MailTemplateFilesTest {

    private final MustacheMailTemplates templates = new MustacheMailTemplates();

    @ParameterizedTest
    @MethodSource("mails")
    void fillsEachFormFromExactlyTheFactsOfItsMail(MailTemplate template, Language language) {
        var mail = templates.render(template, language, SampleFacts.of(template));
        String about = template == MailTemplate.MONTHLY_INVOICE ? "Atelier Numérique" : "Piekarnia Pod Lipą";
        assertThat(mail.subject()).isNotBlank().doesNotContain("{{", "\n");
        assertThat(mail.text()).contains(about, "bonjour@atelier.example").doesNotContain("{{", "&#", "<p>");
        assertThat(mail.html())
                .startsWith("<!DOCTYPE html>\n<html lang=\"" + language + "\">")
                .contains(about, "<title>")
                .doesNotContain("{{");
    }

    @ParameterizedTest
    @MethodSource("mails")
    void namesEachFactInTheTextAndInTheHtml(MailTemplate template, Language language) {
        assertThat(named(template, language, MailForm.TXT)).containsAll(MailFacts.of(template));
        assertThat(named(template, language, MailForm.HTML)).containsAll(MailFacts.of(template));
    }

    @ParameterizedTest
    @EnumSource
    void namesTheSameFactsInEachLanguage(MailTemplate template) {
        for (MailForm form : MailForm.values()) {
            Set<String> english = named(template, Language.EN, form);
            assertThat(named(template, Language.FR, form)).isEqualTo(english);
            assertThat(named(template, Language.PL, form)).isEqualTo(english);
        }
    }

    @ParameterizedTest
    @MethodSource("facts")
    void failsWithoutAnyOneOfItsFacts(MailTemplate template, Language language, String fact) {
        Map<String, Object> facts = SampleFacts.without(template, fact);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> templates.render(template, language, facts))
                .withMessageContaining("'" + fact + "'");
    }

    @ParameterizedTest
    @MethodSource("factsOfLines")
    void failsWithoutAnyOneFactOfALine(MailTemplate template, Language language, String fact) {
        Map<String, Object> line = SampleFacts.line("Hosting", "1", "96.00 EUR", "36");
        line.remove(fact);
        Map<String, Object> facts = SampleFacts.with(template, "lines", List.of(line));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> templates.render(template, language, facts))
                .withMessageContaining("'" + fact + "'");
    }

    @Test
    void takesEditedFilesFromAFolderAndTheRestAsShipped(@TempDir Path folder) throws IOException {
        write(folder, "fr/welcome.subject.mustache", "Salut {{clientName}}");
        var edited = new MustacheMailTemplates(folder);
        var facts = SampleFacts.of(MailTemplate.WELCOME);
        assertThat(edited.render(MailTemplate.WELCOME, Language.FR, facts).subject())
                .isEqualTo("Salut Zofia Żółć");
        assertThat(edited.render(MailTemplate.WELCOME, Language.EN, facts))
                .isEqualTo(templates.render(MailTemplate.WELCOME, Language.EN, facts));
    }

    @Test
    void doesNotStartWithATemplateThatNamesWhatItsMailDoesNotHave(@TempDir Path folder) throws IOException {
        write(folder, "en/welcome.txt.mustache", "{{#hasNote}}{{clientName.class}}{{/hasNote}}");
        assertThatIllegalStateException()
                .isThrownBy(() -> new MustacheMailTemplates(folder))
                .withMessageContaining("en/welcome.txt")
                .withMessageContaining("[clientName.class, hasNote]");
    }

    @Test
    void doesNotStartWithATemplateThatIsNotMustache(@TempDir Path folder) throws IOException {
        write(folder, "pl/invitation.html.mustache", "{{#link}}");
        assertThatIllegalStateException()
                .isThrownBy(() -> new MustacheMailTemplates(folder))
                .withMessageContaining("pl/invitation.html");
    }

    private Set<String> named(MailTemplate template, Language language, MailForm form) {
        Set<String> names = new HashSet<>(templates.named(template, language, form));
        names.remove("subject");
        names.remove("language");
        return names;
    }

    private static void write(Path folder, String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private static List<Arguments> mails() {
        return combined(template -> List.of(""));
    }

    private static List<Arguments> facts() {
        return combined(template -> MailFacts.of(template));
    }

    private static List<Arguments> factsOfLines() {
        return combined(template -> MailFacts.of(template).contains("lines") ? MailFacts.LINE : Set.of());
    }

    private static List<Arguments> combined(Function<MailTemplate, Iterable<String>> facts) {
        List<Arguments> all = new ArrayList<>();
        for (MailTemplate template : MailTemplate.values()) {
            for (Language language : Language.values()) {
                facts.apply(template)
                        .forEach(fact -> all.add(
                                fact.isEmpty()
                                        ? Arguments.of(template, language)
                                        : Arguments.of(template, language, fact)));
            }
        }
        return all;
    }
}
