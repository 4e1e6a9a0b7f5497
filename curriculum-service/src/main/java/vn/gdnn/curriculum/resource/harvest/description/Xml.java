package vn.gdnn.curriculum.resource.harvest.description;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes XML as it goes; letters that XML does not allow are left out. */
public final class Xml {

    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter writer;

    private Xml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** Something that is written within an element. */
    @FunctionalInterface
    public interface Part {
        void write(Xml xml);
    }

    @FunctionalInterface
    private interface Step {
        void take() throws XMLStreamException;
    }

    /** Writes a document of these parts to the end. */
    public static void write(OutputStream output, Part document) {
        try {
            var xml = new Xml(WRITERS.createXMLStreamWriter(output, UTF_8.name()));
            xml.writer.writeStartDocument(UTF_8.name(), "1.0");
            document.write(xml);
            xml.writer.writeEndDocument();
            xml.writer.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("cannot write XML", e);
        }
    }

    /** An element with what stands in it. */
    public Xml element(Namespace namespace, String name, Part content) {
        step(() -> writer.writeStartElement(namespace.prefix(), name, namespace.uri()));
        content.write(this);
        step(writer::writeEndElement);
        return this;
    }

    /** An element with a text; none where there is no text. */
    public Xml text(Namespace namespace, String name, @Nullable Object text) {
        if (text == null) {
            return this;
        }
        var words = text.toString();
        return element(namespace, name, xml -> xml.text(words));
    }

    /** An element for each text. */
    public Xml texts(Namespace namespace, String name, List<String> texts) {
        texts.forEach(text -> text(namespace, name, text));
        return this;
    }

    public Xml text(String text) {
        step(() -> writer.writeCharacters(allowed(text)));
        return this;
    }

    public Xml attribute(String name, @Nullable Object value) {
        if (value != null) {
            step(() -> writer.writeAttribute(name, allowed(value.toString())));
        }
        return this;
    }

    public Xml attribute(Namespace namespace, String name, String value) {
        step(() -> writer.writeAttribute(namespace.prefix(), namespace.uri(), name, allowed(value)));
        return this;
    }

    /** Makes the namespace known in the element at hand. */
    public Xml declare(Namespace namespace) {
        step(() -> {
            if (namespace.prefix().isEmpty()) {
                writer.writeDefaultNamespace(namespace.uri());
            } else {
                writer.writeNamespace(namespace.prefix(), namespace.uri());
            }
        });
        return this;
    }

    /** Says where the schema of the namespace is. */
    public Xml schema(Namespace namespace, String address) {
        return declare(Namespace.XSI).attribute(Namespace.XSI, "schemaLocation", namespace.uri() + " " + address);
    }

    private static void step(Step step) {
        try {
            step.take();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("cannot write XML", e);
        }
    }

    private static String allowed(String text) {
        return text.codePoints()
                .filter(Xml::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Char of XML 1.0. */
    private static boolean isAllowed(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter == '\r'
                || letter >= 0x20 && letter <= 0xD7FF
                || letter >= 0xE000 && letter <= 0xFFFD
                || letter >= 0x10000;
    }
}
