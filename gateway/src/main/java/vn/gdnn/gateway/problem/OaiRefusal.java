package vn.gdnn.gateway.problem;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A refusal as harvesters read it. A fault of the request is an error of OAI-PMH 2.0; the standard has no code for anything
 * else and goes by the status of HTTP, so that this is a problem in the XML of RFC 9457.
 */
final class OaiRefusal implements RefusalForm {

    private static final String OAI = "/oai";
    private static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/";
    private static final String PROBLEM = "urn:ietf:rfc:7807";
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    @Override
    public boolean isAskedAt(String path) {
        return path.equals(OAI) || path.startsWith(OAI + "/");
    }

    @Override
    public String mediaType(ProblemCode code) {
        return isFault(code) ? "text/xml;charset=UTF-8" : "application/problem+xml";
    }

    private static boolean isFault(ProblemCode code) {
        return code.status() < 500 && code.status() != 429;
    }

    @Override
    public Buffer document(ProblemCode code, String title, String words, HttpServerRequest request) {
        var output = new ByteArrayOutputStream();
        try {
            var xml = WRITERS.createXMLStreamWriter(output, UTF_8.name());
            xml.writeStartDocument(UTF_8.name(), "1.0");
            if (isFault(code)) {
                error(xml, words, request.scheme() + "://" + request.authority() + OAI);
            } else {
                problem(xml, code, title, words);
            }
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("cannot write XML", e);
        }
        return Buffer.buffer(output.toByteArray());
    }

    private static void error(XMLStreamWriter xml, String words, String root) throws XMLStreamException {
        xml.writeStartElement("OAI-PMH");
        xml.writeDefaultNamespace(NAMESPACE);
        element(
                xml,
                "responseDate",
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        element(xml, "request", root);
        xml.writeStartElement("error");
        xml.writeAttribute("code", "badArgument");
        xml.writeCharacters(words);
    }

    private static void problem(XMLStreamWriter xml, ProblemCode code, String title, String words)
            throws XMLStreamException {
        xml.writeStartElement("problem");
        xml.writeDefaultNamespace(PROBLEM);
        element(xml, "type", code.type());
        element(xml, "title", title);
        element(xml, "status", Integer.toString(code.status()));
        element(xml, "detail", words);
        element(xml, "code", code.name());
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
