import java.io.File;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.ls.LSInput;

/**
 * Holds a file against the ELMO schema: {@code java Elmo.java <folder of emrex-eu/elmo-schemas> <file>}. Of the four schemas
 * that it imports two stand beside it; for the other two, of which only {@code xml:lang} is used, a few lines stand in.
 */
public final class Elmo {

    private static final Map<String, String> BESIDE = Map.of(
            "http://www.w3.org/2000/09/xmldsig#", "references/xmldsig-core-schema.xsd",
            "http://europass.cedefop.europa.eu/Europass/V2.0", "references/EUROPASS_ISOCountries_V1.1.xsd");

    private static final Map<String, String> STANDS_IN = Map.of(
            "http://www.w3.org/XML/1998/namespace",
            "<xs:attribute name='lang' type='xs:language'/>",
            "https://github.com/erasmus-without-paper/ewp-specs-types-address/tree/stable-v1",
            "<xs:complexType name='FlexibleAddress'/>");

    private Elmo() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setResourceResolver((type, namespace, publicId, systemId, base) -> new Text(text(folder, namespace)));
        var schema = factory.newSchema(new File(folder.toFile(), "schema.xsd"));
        schema.newValidator().validate(new StreamSource(new File(arguments[1])));
        System.out.println("ELMO: " + arguments[1] + " is valid");
    }

    private static String text(Path folder, String namespace) {
        try {
            if (BESIDE.containsKey(namespace)) {
                // the digital signature's schema names a DTD that is not needed
                return Files.readString(folder.resolve(BESIDE.get(namespace))).replaceAll("(?s)<!DOCTYPE.*?]>", "");
            }
            return "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='" + namespace + "'>"
                    + STANDS_IN.get(namespace) + "</xs:schema>";
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private record Text(String content) implements LSInput {

        @Override
        public Reader getCharacterStream() {
            return new StringReader(content);
        }

        @Override
        public String getStringData() {
            return content;
        }

        @Override
        public InputStream getByteStream() {
            return null;
        }

        @Override
        public String getSystemId() {
            return null;
        }

        @Override
        public String getPublicId() {
            return null;
        }

        @Override
        public String getBaseURI() {
            return null;
        }

        @Override
        public String getEncoding() {
            return null;
        }

        @Override
        public boolean getCertifiedText() {
            return false;
        }

        @Override
        public void setCharacterStream(Reader characters) {}

        @Override
        public void setByteStream(InputStream bytes) {}

        @Override
        public void setStringData(String text) {}

        @Override
        public void setSystemId(String id) {}

        @Override
        public void setPublicId(String id) {}

        @Override
        public void setBaseURI(String base) {}

        @Override
        public void setEncoding(String encoding) {}

        @Override
        public void setCertifiedText(boolean certified) {}
    }
}
