package vn.gdnn.curriculum.resource.harvest;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/**
 * The XML schemas of OAI-PMH, Dublin Core and LOM, where the folder {@code oai} of GDNN_STANDARDS has them: no licence lets all
 * of them stand here. What RDF needs is our own.
 */
final class OaiSchemas {

    private static final Path RDF = Path.of("src/main/resources/META-INF/resources/oai/rdf.xsd");
    private static final Optional<Schema> SCHEMA = folder().map(OaiSchemas::schema);

    private OaiSchemas() {}

    static Optional<Path> folder() {
        return Optional.ofNullable(System.getenv("GDNN_STANDARDS"))
                .map(place -> Path.of(place, "oai"))
                .filter(Files::isDirectory);
    }

    /** Fails where the document is not as the schemas ask; where there are none, OaiSchemasTest says so. */
    static void valid(String document) {
        SCHEMA.ifPresent(schema -> {
            try {
                schema.newValidator().validate(new StreamSource(new StringReader(document)));
            } catch (SAXException | IOException e) {
                throw new AssertionError(e.getMessage() + " in " + document, e);
            }
        });
    }

    private static Schema schema(Path folder) {
        try (var files = Files.list(folder)) {
            var sources = Stream.concat(
                            files.filter(file -> file.toString().endsWith(".xsd"))
                                    .sorted(),
                            Stream.of(RDF))
                    .map(file -> new StreamSource(file.toFile()))
                    .toArray(Source[]::new);
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(sources);
        } catch (SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
