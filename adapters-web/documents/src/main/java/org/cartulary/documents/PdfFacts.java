package org.cartulary.documents;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.cartulary.domain.client.Language;

/** What a PDF says of itself, beside its pages. The day stands in the place of the clock, so that the same page gives the same bytes. */
record PdfFacts(String title, String author, Language language, LocalDate dated) {

    static final String PRODUCER = "Cartulary";

    Calendar midnight() {
        Calendar midnight = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        midnight.setTimeInMillis(dated.toEpochDay() * 86_400_000L);
        return midnight;
    }

    /** For the template of the metadata. */
    Map<String, Object> forTemplate() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("title", title);
        facts.put("author", author);
        facts.put("language", language.toString());
        facts.put("dated", dated.atStartOfDay(ZoneOffset.UTC).toInstant().toString());
        facts.put("producer", PRODUCER);
        return facts;
    }
}
