package vn.gdnn.curriculum.resource.harvest.description;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.gdnn.curriculum.resource.harvest.HarvestSet;
import vn.gdnn.curriculum.resource.harvest.HarvestedRecord;

/** Records and their headers. */
@ApplicationScoped
public class RecordXml {

    private final OaiNames names;
    private final DublinCoreXml dublinCore;
    private final LomXml lom;
    private final SchemaOrgXml schemaOrg;

    RecordXml(OaiNames names, DublinCoreXml dublinCore, LomXml lom, SchemaOrgXml schemaOrg) {
        this.names = names;
        this.dublinCore = dublinCore;
        this.lom = lom;
        this.schemaOrg = schemaOrg;
    }

    /** The resource of an identifier; none where it is not of this repository. */
    public Optional<UUID> resource(String identifier) {
        return names.resource(identifier);
    }

    /** Which resource it is, when it changed and to which sets it belongs. */
    public void header(Xml xml, HarvestedRecord.Header header) {
        xml.element(Namespace.OAI, "header", content -> {
            if (header.deleted()) {
                content.attribute("status", "deleted");
            }
            content.text(Namespace.OAI, "identifier", names.identifier(header.resource()))
                    .text(Namespace.OAI, "datestamp", header.stampedAt())
                    .text(
                            Namespace.OAI,
                            "setSpec",
                            HarvestSet.ofSchool(header.institution()).spec())
                    .text(
                            Namespace.OAI,
                            "setSpec",
                            HarvestSet.ofType(header.type()).spec());
        });
    }

    /** What was taken down has no metadata. */
    public void record(Xml xml, MetadataFormat format, HarvestedRecord found) {
        xml.element(Namespace.OAI, "record", record -> {
            header(record, found.header());
            Optional.ofNullable(found.content())
                    .ifPresent(content -> record.element(
                            Namespace.OAI,
                            "metadata",
                            metadata -> describe(metadata, format, found.header(), content)));
        });
    }

    private void describe(
            Xml xml, MetadataFormat format, HarvestedRecord.Header header, HarvestedRecord.Content content) {
        switch (format) {
            case DUBLIN_CORE -> dublinCore.write(xml, header.resource(), content);
            case LEARNING_OBJECT_METADATA -> lom.write(xml, header.resource(), content);
            case SCHEMA_ORG -> schemaOrg.write(xml, header.resource(), content);
        }
    }
}
