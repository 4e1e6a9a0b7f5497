package vn.gdnn.curriculum.resource.harvest.description;

import static vn.gdnn.curriculum.resource.harvest.description.Namespace.DC;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.gdnn.curriculum.resource.harvest.HarvestedRecord.Content;
import vn.gdnn.curriculum.resource.harvest.HarvestedRecord.LicenceName;

/** A resource in the fifteen elements of Dublin Core, as every repository of OAI-PMH has them. */
@ApplicationScoped
class DublinCoreXml {

    private final OaiNames names;

    DublinCoreXml(OaiNames names) {
        this.names = names;
    }

    void write(Xml xml, UUID resource, Content content) {
        var format = MetadataFormat.DUBLIN_CORE;
        xml.element(Namespace.OAI_DC, "dc", dc -> {
            dc.declare(Namespace.OAI_DC).declare(DC).schema(format.namespace(), format.schema(names));
            describe(dc, resource, content);
            relate(dc, content);
        });
    }

    private void describe(Xml dc, UUID resource, Content content) {
        var description = content.facts().description();
        var publication = content.publication();
        dc.text(DC, "title", description.title())
                .texts(DC, "creator", description.authors())
                .texts(DC, "subject", description.keywords())
                .text(DC, "description", description.description())
                .text(DC, "publisher", publication.school())
                .text(DC, "date", publication.at().truncatedTo(ChronoUnit.SECONDS))
                .text(DC, "type", Vocabulary.word(description.type()))
                .texts(DC, "format", publication.mediaTypes())
                .text(DC, "identifier", names.identifier(resource))
                .text(DC, "identifier", OaiNames.urn(resource))
                .texts(DC, "language", description.languages());
    }

    private void relate(Xml dc, Content content) {
        var rights = content.facts().rights();
        var parent = content.publication().parent();
        rights.foreignParts().forEach(part -> dc.text(DC, "source", Vocabulary.words(part)));
        dc.text(DC, "relation", parent == null ? null : names.identifier(parent))
                .text(DC, "rights", licence(content.publication().licence()))
                .text(DC, "rights", Vocabulary.holder(rights));
    }

    /** By its address, which is how harvesters know licences; by its name where it has none. */
    private static String licence(LicenceName licence) {
        return licence.url() == null ? licence.name() : licence.url();
    }
}
