package org.cartulary.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.mail.MailTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MustacheMailTemplatesTest {

    private final MustacheMailTemplates templates = new MustacheMailTemplates();

    @ParameterizedTest
    @EnumSource
    void showsMarkupAsTextInHtmlAndLeavesTextAlone(MailTemplate template) {
        var facts = SampleFacts.with(template, "resellerName", "<script>alert('a&b')</script>");
        var mail = templates.render(template, Language.EN, facts);
        assertThat(mail.html()).doesNotContain("<script").contains("&lt;script&gt;alert(&#39;a&amp;b&#39;)");
        assertThat(mail.text()).contains("<script>alert('a&b')</script>");
    }

    @Test
    void keepsQuotesInsideTheirAttribute() {
        var facts = SampleFacts.with(MailTemplate.INVITATION, "link", "https://x.example/\"><img src=y>");
        assertThat(templates.render(MailTemplate.INVITATION, Language.EN, facts).html())
                .contains("href=\"https://x.example/&quot;&gt;&lt;img src")
                .doesNotContain("<img");
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheSubjectOnOneLineWhateverTheFactsHold(MailTemplate template) {
        String breaks = "Acme\r\nBcc: eve@evil.example\u2028x\u0085y\u0000z\n\n";
        var facts = SampleFacts.with(template, "resellerName", breaks);
        facts.put("organisation", breaks);
        facts.put("invoiceNumber", breaks);
        facts.put("product", breaks);
        assertThat(templates.render(template, Language.PL, facts).subject())
                .doesNotContainPattern("[\\p{Cc}\\u2028\\u2029]")
                .contains("Acme Bcc: eve@evil.example x y z");
    }

    @Test
    void readsValuesAndNotTemplatesFromFacts() {
        var facts = SampleFacts.with(MailTemplate.WELCOME, "clientName", "{{portalUrl}}");
        assertThat(templates.render(MailTemplate.WELCOME, Language.EN, facts).text())
                .contains("Hello {{portalUrl}},");
    }

    @Test
    void keepsTheLinesOfANoteAndLeavesOutAnEmptyOne() {
        var mail = templates.render(MailTemplate.SENT_CART, Language.EN, SampleFacts.of(MailTemplate.SENT_CART));
        assertThat(mail.text()).contains("Atelier Numérique writes:\n\nAs agreed on the phone.\nThe domain");
        var facts = SampleFacts.with(MailTemplate.SENT_CART, "hasNote", false);
        facts.put("note", "");
        var plain = templates.render(MailTemplate.SENT_CART, Language.EN, facts);
        assertThat(plain.text()).doesNotContain("writes:").contains("until 31 December 2026.\n\n- Hosting Economy");
        assertThat(plain.html()).doesNotContain("writes:");
    }

    @Test
    void listsTheLinesAndTheTotal() {
        var mail = templates.render(MailTemplate.SENT_CART, Language.EN, SampleFacts.of(MailTemplate.SENT_CART));
        assertThat(mail.text()).contains("""
                        - Hosting Economy × 1
                          36-month term · 96.00 EUR
                        - Mailboxes × 5
                          12-month term · 16.00 EUR

                        Total, taxes included: 137.76 EUR
                        """);
        assertThat(mail.html()).contains("Hosting Economy", "96.00 EUR", "Mailboxes", "16.00 EUR", "137.76 EUR");
    }

    @ParameterizedTest
    @CsvSource({"EN, Set access level", "FR, Définir le niveau d’accès", "PL, Ustaw poziom dostępu"})
    void offersToSetTheAccessLevelOnlyWhenTheResellerNeedsAccess(Language language, String label) {
        Map<String, Object> needed = SampleFacts.of(MailTemplate.ORDER_CONFIRMATION);
        var with = templates.render(MailTemplate.ORDER_CONFIRMATION, language, needed);
        assertThat(with.html()).contains(label, "https://portal.example/t/abc");
        assertThat(with.text()).contains(label, "https://portal.example/t/abc?x=1&y=2");

        Map<String, Object> there = SampleFacts.without(MailTemplate.ORDER_CONFIRMATION, "link");
        there.put("setAccess", false);
        var without = templates.render(MailTemplate.ORDER_CONFIRMATION, language, there);
        assertThat(without.html()).doesNotContain(label, "class=\"press\"");
        assertThat(without.text()).doesNotContain(label, "https://");
    }

    @ParameterizedTest
    @CsvSource({
        "isAccepted, accepted your invitation",
        "isDeclined, declined your cart",
        "isPurchased, paid for the cart",
        "isGranted, given you access",
        "isRevoked, withdrawn your access"
    })
    void tellsTheResellerWhatTheClientDid(String flag, String words) {
        var mail = templates.render(MailTemplate.RESELLER_NOTICE, Language.EN, SampleFacts.notice(flag, "9.00 EUR"));
        assertThat(mail.subject())
                .isEqualTo("Piekarnia Pod Lipą has " + mail.subject().substring(23))
                .contains(words);
        assertThat(mail.html()).contains(words);
        assertThat(mail.text().lines().filter(line -> line.startsWith("Zofia Żółć")))
                .hasSize(1);
        assertThat(mail.text().contains("9.00 EUR")).isEqualTo(flag.equals("isPurchased"));
    }

    @ParameterizedTest
    @CsvSource({
        "isEnded, has ended on 31 January 2027",
        "isToEnd, was cancelled and ends on 31 January 2027",
        "isKept, was taken back",
        "isPaused, is paused since 31 January 2027",
        "isResumed, it is paid for up to 31 January 2027",
        "isChanged, that was agreed is made since",
        "isChangeUndone, that was to come was taken back",
        "isByHand, is not renewed by itself any more",
        "isByItself, is renewed by itself again"
    })
    void tellsTheOwnerOfASubscriptionWhatBecameOfIt(String flag, String words) {
        String text = templates
                .render(MailTemplate.SUBSCRIPTION_NOTICE, Language.EN, SampleFacts.step(flag))
                .text();

        assertThat(text)
                .containsOnlyOnce("Hosting <Economy> (piekarnia.example)")
                .contains(words);
    }

    @ParameterizedTest
    @CsvSource({
        "isUnpaid, isRefused, next try on 31 January 2027, the card was refused",
        "isSuspended, isNoCard, services suspended, no card is stored",
        "isTerminated, isNotPermitted, services ended, has not permitted Atelier"
    })
    void tellsOfAPaymentThatWasNotMadeAndWhy(String flag, String reason, String subject, String words) {
        var mail = templates.render(MailTemplate.PAYMENT_NOTICE, Language.EN, SampleFacts.unpaid(flag, reason));

        assertThat(mail.subject()).startsWith("Piekarnia Pod Lipą: ").contains(subject, "payment not made");
        assertThat(mail.text())
                .containsOnlyOnce("Why:")
                .contains(words, "Hosting Economy", "Total before taxes: 137.76");
        assertThat(mail.html()).containsOnlyOnce("Why:").contains(words, "Hosting Economy");
    }

    @Test
    void saysThatATotalIsAtPricesWithTaxes() {
        var facts = SampleFacts.unpaid("isUnpaid", "isRefused");
        facts.put("isBeforeTaxes", false);
        facts.put("isWithTaxes", true);

        assertThat(templates
                        .render(MailTemplate.PAYMENT_NOTICE, Language.EN, facts)
                        .text())
                .contains("Total, at prices with taxes: 137.76");
    }

    @Test
    void saysNothingOfATotalThatIsEmpty() {
        var mail = templates.render(MailTemplate.RESELLER_NOTICE, Language.EN, SampleFacts.notice("isPurchased", ""));
        assertThat(mail.text()).doesNotContain("Total");
        assertThat(mail.html()).doesNotContain("Total");
    }

    @ParameterizedTest
    @EnumSource
    void fetchesNothingFromOutside(MailTemplate template) {
        assertThat(templates
                        .render(template, Language.FR, SampleFacts.of(template))
                        .html())
                .doesNotContain("<img", "url(", "<link", "@import", "<script");
    }
}
