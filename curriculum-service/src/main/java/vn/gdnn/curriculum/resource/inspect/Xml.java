package vn.gdnn.curriculum.resource.inspect;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.gdnn.kit.problem.Refusal;

/** XML as it is taken from strangers: without a document type and without anything from elsewhere. */
final class Xml {

    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    /** What is done with each event. */
    @FunctionalInterface
    interface Visitor {
        void visit(XMLStreamReader at);
    }

    /** Reads it to its end; refused with CONTENT_MALFORMED where it has a document type or cannot be read. */
    static void visit(InputStream content, Visitor visitor) {
        try {
            var at = FACTORY.createXMLStreamReader(content);
            for (; at.hasNext(); at.next()) {
                if (at.getEventType() == XMLStreamConstants.DTD) {
                    throw new Refusal(InspectRefusal.CONTENT_MALFORMED);
                }
                visitor.visit(at);
            }
        } catch (XMLStreamException e) {
            throw new Refusal(InspectRefusal.CONTENT_MALFORMED);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
