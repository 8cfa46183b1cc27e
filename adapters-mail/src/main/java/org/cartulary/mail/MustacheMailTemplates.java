package org.cartulary.mail;

import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.mail.MailTemplate;
import org.cartulary.ports.mail.MailTemplates;
import org.jspecify.annotations.Nullable;

/**
 * Mail templates as Mustache files, {@code <language>/<template>.<subject|txt|html>.mustache}. They hold no logic but sections, see maps
 * and lists only, and are all read and checked when this is made: one that names a fact which its mail does not have stops the start,
 * not a mail. Which facts those are stands in {@code MailFacts}.
 */
public final class MustacheMailTemplates implements MailTemplates {

    private final Map<Key, Template> templates = new HashMap<>();

    /** The templates that are shipped. */
    public MustacheMailTemplates() {
        this(new TemplateFiles(null));
    }

    /** Takes files from this folder where they are there, and the shipped ones where they are not. */
    public MustacheMailTemplates(Path edited) {
        this(new TemplateFiles(edited));
    }

    private MustacheMailTemplates(TemplateFiles files) {
        for (MailTemplate template : MailTemplate.values()) {
            for (Language language : Language.values()) {
                for (MailForm form : MailForm.values()) {
                    Key key = new Key(template, language, form);
                    templates.put(key, compile(key, files));
                }
            }
        }
    }

    @Override
    public Rendered render(MailTemplate template, Language language, Map<String, Object> facts) {
        Map<String, Object> named = new HashMap<>(facts);
        named.put("language", language.toString());
        String subject = OneLine.of(fill(new Key(template, language, MailForm.SUBJECT), named));
        named.put("subject", subject);
        String text = fill(new Key(template, language, MailForm.TXT), named);
        return new Rendered(subject, text, fill(new Key(template, language, MailForm.HTML), named));
    }

    /** The names that a template uses, for the tests. */
    Set<String> named(MailTemplate template, Language language, MailForm form) {
        return NamedFacts.of(template(new Key(template, language, form)));
    }

    private String fill(Key key, Map<String, Object> facts) {
        try {
            return template(key).execute(facts);
        } catch (MustacheException e) {
            throw new IllegalArgumentException("cannot fill the mail template " + key + ": " + e.getMessage(), e);
        }
    }

    private Template template(Key key) {
        @Nullable Template template = templates.get(key);
        if (template == null) {
            throw new IllegalStateException("all templates are compiled at construction");
        }
        return template;
    }

    private static Template compile(Key key, TemplateFiles files) {
        try {
            Template template = key.form()
                    .compiler()
                    .withLoader(name -> new StringReader(files.read(key.language(), name)))
                    .compile(files.read(key.language(), key.file()));
            Set<String> unknown = new TreeSet<>(NamedFacts.of(template));
            unknown.removeAll(MailFacts.nameable(key.template()));
            if (!unknown.isEmpty()) {
                throw new IllegalStateException(
                        "the mail template " + key + " names what its mail does not have: " + unknown);
            }
            return template;
        } catch (MustacheException e) {
            throw new IllegalStateException("the mail template " + key + " cannot be read: " + e.getMessage(), e);
        }
    }

    private record Key(MailTemplate template, Language language, MailForm form) {

        String file() {
            return template + "." + form;
        }

        @Override
        public String toString() {
            return language + "/" + file();
        }
    }
}
