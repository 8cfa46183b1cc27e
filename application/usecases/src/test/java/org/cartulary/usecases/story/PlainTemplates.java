package org.cartulary.usecases.story;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.ports.mail.MailTemplates;

/** Mails whose subject is the template's name, and whose text has one line per fact: {@code total: €120.00}. */
public final class PlainTemplates implements MailTemplates {

    private final Set<MailTemplate> poisoned = new HashSet<>();

    /** From now on, or until it is cured, no mail can be made of this template. */
    public synchronized void poison(MailTemplate template) {
        poisoned.add(template);
    }

    public synchronized void cure(MailTemplate template) {
        poisoned.remove(template);
    }

    @Override
    public synchronized Rendered render(MailTemplate template, Language language, Map<String, Object> facts) {
        if (poisoned.contains(template)) {
            throw new IllegalStateException("a template that names a fact that is not there");
        }
        String text = new TreeMap<>(facts)
                .entrySet().stream()
                        .map(fact -> fact.getKey() + ": " + fact.getValue())
                        .collect(Collectors.joining("\n"));
        return new Rendered(template + " (" + language + ")", text, "<p>" + text + "</p>");
    }
}
