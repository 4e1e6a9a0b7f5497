package vn.gdnn.curriculum.resource.harvest.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.gdnn.curriculum.resource.harvest.description.Namespace;
import vn.gdnn.curriculum.resource.harvest.description.OaiNames;
import vn.gdnn.curriculum.resource.harvest.description.Xml;

/** What every answer begins with: when it was given and what was asked. */
@ApplicationScoped
class OaiDocument {

    static final String MEDIA_TYPE = "text/xml;charset=UTF-8";

    private static final String SCHEMA = "http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd";

    private final OaiNames names;
    private final AskedFor asked;
    private final Clock clock;

    OaiDocument(OaiNames names, AskedFor asked, Clock clock) {
        this.names = names;
        this.asked = asked;
        this.clock = clock;
    }

    /** Of which second the refusal speaks that follows. */
    void answeredAt(Instant second) {
        asked.answeredAt(second);
    }

    /** An answer that is written while it is sent. */
    StreamingOutput of(OaiRequest request, Instant at, Xml.Part content) {
        return output -> Xml.write(
                output,
                xml -> frame(
                        xml,
                        at,
                        inRequest -> attributes(inRequest, request),
                        body -> body.element(Namespace.OAI, request.verb().word(), content)));
    }

    /** A refusal; what was asked is told only where it could be understood. */
    byte[] error(String code, String words) {
        var output = new ByteArrayOutputStream();
        var at = asked.at().orElseGet(() -> clock.instant().truncatedTo(ChronoUnit.SECONDS));
        Xml.write(
                output,
                xml -> frame(
                        xml,
                        at,
                        request -> asked.attributes().forEach(request::attribute),
                        body -> body.element(
                                Namespace.OAI,
                                "error",
                                error -> error.attribute("code", code).text(words))));
        return output.toByteArray();
    }

    private void frame(Xml xml, Instant at, Xml.Part arguments, Xml.Part content) {
        xml.element(Namespace.OAI, "OAI-PMH", document -> {
            document.declare(Namespace.OAI).schema(Namespace.OAI, SCHEMA);
            document.text(Namespace.OAI, "responseDate", at);
            document.element(Namespace.OAI, "request", request -> {
                arguments.write(request);
                request.text(names.root());
            });
            content.write(document);
        });
    }

    private static void attributes(Xml xml, OaiRequest request) {
        xml.attribute("verb", request.verb().word());
        request.arguments().forEach(xml::attribute);
    }
}
