package org.cartulary.documents;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.cartulary.domain.money.BillingPeriod;

/** Days and periods of an e-invoice. */
final class EInvoiceDates {

    /** A day as {@code 20261122} (UNTDID 2379). */
    private static final Map<String, String> FORMAT = Map.of("format", "102");

    private EInvoiceDates() {}

    static void write(Xml xml, String name, LocalDate day) throws XMLStreamException {
        xml.within(name, date -> date.text("udt:DateTimeString", DateTimeFormatter.BASIC_ISO_DATE.format(day), FORMAT));
    }

    /** In the form of a qualified date, which few elements have. */
    static void writeFormatted(Xml xml, String name, LocalDate day) throws XMLStreamException {
        xml.within(name, date -> date.text("qdt:DateTimeString", DateTimeFormatter.BASIC_ISO_DATE.format(day), FORMAT));
    }

    /** Both days are within the period (BG-14, BG-26). */
    static void write(Xml xml, BillingPeriod period) throws XMLStreamException {
        xml.within("ram:BillingSpecifiedPeriod", dates -> {
            write(dates, "ram:StartDateTime", period.start());
            write(dates, "ram:EndDateTime", period.end().minusDays(1));
        });
    }
}
