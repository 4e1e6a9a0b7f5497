package vn.gdnn.records.credentials.elmo;

import java.io.StringWriter;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements of one namespace. */
final class XmlWriter {

    private final String namespace;
    private final StringWriter written = new StringWriter();
    private final XMLStreamWriter out;

    XmlWriter(String namespace) {
        this.namespace = namespace;
        try {
            out = XMLOutputFactory.newFactory().createXMLStreamWriter(written);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    /** To a text in memory nothing fails but by a mistake of ours. */
    private static void step(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The whole document, with its declaration. */
    String document(String root, Runnable content) {
        step(() -> {
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement(root);
            out.writeDefaultNamespace(namespace);
            content.run();
            out.writeEndElement();
            out.writeEndDocument();
            out.flush();
        });
        return written.toString();
    }

    void element(String name, Runnable content) {
        step(() -> {
            out.writeStartElement(name);
            content.run();
            out.writeEndElement();
        });
    }

    void element(String name, String attribute, String value, Runnable content) {
        step(() -> {
            out.writeStartElement(name);
            out.writeAttribute(attribute, value);
            content.run();
            out.writeEndElement();
        });
    }

    void text(String name, String text) {
        element(name, () -> step(() -> out.writeCharacters(text)));
    }

    /** An element that says its kind in {@code type}. */
    void typed(String name, String type, String text) {
        element(name, "type", type, () -> step(() -> out.writeCharacters(text)));
    }

    /** An element in a language. */
    void worded(String name, String language, String text) {
        element(
                name,
                () -> step(() -> {
                    out.writeAttribute(XMLConstants.XML_NS_PREFIX, XMLConstants.XML_NS_URI, "lang", language);
                    out.writeCharacters(text);
                }));
    }
}
