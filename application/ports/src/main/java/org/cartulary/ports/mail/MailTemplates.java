package org.cartulary.ports.mail;

import java.util.Map;
import org.cartulary.domain.client.Language;
import org.cartulary.domain.mail.MailTemplate;

/** Fills mail templates. Values are text, escaped where the form needs it; a template that names a fact that is not there fails. */
public interface MailTemplates {

    Rendered render(MailTemplate template, Language language, Map<String, Object> facts);

    record Rendered(String subject, String text, String html) {}
}
