package vn.gdnn.curriculum.resource.harvest.description;

import java.util.stream.Stream;
import vn.gdnn.curriculum.resource.harvest.HarvestRefusal;
import vn.gdnn.kit.problem.Refusal;

/** In which words a resource can be described. */
public enum MetadataFormat {
    DUBLIN_CORE("oai_dc", Namespace.OAI_DC, "http://www.openarchives.org/OAI/2.0/oai_dc.xsd"),
    LEARNING_OBJECT_METADATA("lom", Namespace.LOM, "http://ltsc.ieee.org/xsd/lomv1.0/lomLoose.xsd"),
    /** As RDF, which is what a harvester of XML can read of it; the schema is ours, for nobody publishes one. */
    SCHEMA_ORG("schema_org", Namespace.RDF, "/rdf.xsd");

    private final String prefix;
    private final Namespace namespace;
    private final String schema;

    MetadataFormat(String prefix, Namespace namespace, String schema) {
        this.prefix = prefix;
        this.namespace = namespace;
        this.schema = schema;
    }

    /** The format of that prefix; OAI_FORMAT_UNKNOWN where there is none. */
    public static MetadataFormat of(String prefix) {
        return Stream.of(values())
                .filter(format -> format.prefix.equals(prefix))
                .findFirst()
                .orElseThrow(() -> new Refusal(HarvestRefusal.OAI_FORMAT_UNKNOWN, HarvestRefusal.shown(prefix)));
    }

    /** Its name in requests. */
    public String prefix() {
        return prefix;
    }

    /** Of its root element. */
    public Namespace namespace() {
        return namespace;
    }

    /** The address of its schema. */
    public String schema(OaiNames names) {
        return schema.startsWith("/") ? names.root() + schema : schema;
    }
}
