package org.cartulary.documents;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one XML document, each element on a line of its own. It uses the JDK's writer, whatever else is on the class path. */
final class Xml {

    /** What XML 1.0 cannot hold, not even escaped. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;
    private String indent = "\n";

    private Xml() throws XMLStreamException {
        out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        out.writeStartDocument("UTF-8", "1.0");
    }

    /** A document with this root, in UTF-8. */
    static byte[] document(String root, Map<String, String> namespaces, Content content) {
        try {
            Xml xml = new Xml();
            xml.within(root, inside -> {
                for (var namespace : namespaces.entrySet()) {
                    inside.out.writeNamespace(namespace.getKey(), namespace.getValue());
                }
                content.writeTo(inside);
            });
            xml.out.writeEndDocument();
            return (xml.text + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("cannot write " + root, e);
        }
    }

    /** An element that holds elements. */
    void within(String name, Content content) throws XMLStreamException {
        String outside = indent;
        out.writeCharacters(outside);
        out.writeStartElement(name);
        indent = outside + "  ";
        content.writeTo(this);
        indent = outside;
        out.writeCharacters(outside);
        out.writeEndElement();
    }

    /** An element that holds text. */
    void text(String name, String value) throws XMLStreamException {
        text(name, value, Map.of());
    }

    void text(String name, String value, Map<String, String> attributes) throws XMLStreamException {
        out.writeCharacters(indent);
        out.writeStartElement(name);
        for (var attribute : attributes.entrySet()) {
            out.writeAttribute(attribute.getKey(), attribute.getValue());
        }
        out.writeCharacters(FORBIDDEN.matcher(value).replaceAll("\uFFFD"));
        out.writeEndElement();
    }

    /** What an element holds. */
    interface Content {
        void writeTo(Xml xml) throws XMLStreamException;
    }
}
