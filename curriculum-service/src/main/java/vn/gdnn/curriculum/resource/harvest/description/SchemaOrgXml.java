package vn.gdnn.curriculum.resource.harvest.description;

import static vn.gdnn.curriculum.resource.harvest.description.Namespace.RDF;
import static vn.gdnn.curriculum.resource.harvest.description.Namespace.SCHEMA_ORG;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.gdnn.curriculum.resource.content.Mapping;
import vn.gdnn.curriculum.resource.content.Rights.ForeignPart;
import vn.gdnn.curriculum.resource.harvest.HarvestedRecord.Content;
import vn.gdnn.curriculum.resource.harvest.HarvestedRecord.LicenceName;

/** A resource as a LearningResource of schema.org, with the properties that come from LRMI, in RDF/XML. */
@ApplicationScoped
class SchemaOrgXml {

    private final OaiNames names;

    SchemaOrgXml(OaiNames names) {
        this.names = names;
    }

    void write(Xml xml, UUID resource, Content content) {
        var format = MetadataFormat.SCHEMA_ORG;
        xml.element(RDF, "RDF", rdf -> {
            rdf.declare(RDF).declare(SCHEMA_ORG).schema(RDF, format.schema(names));
            rdf.element(SCHEMA_ORG, "LearningResource", learning -> {
                learning.attribute(RDF, "about", OaiNames.urn(resource));
                learning.text(SCHEMA_ORG, "identifier", names.identifier(resource));
                describe(learning, content);
                relate(learning, content);
                align(learning, content.facts().mapping());
            });
        });
    }

    private static void describe(Xml xml, Content content) {
        var description = content.facts().description();
        var publication = content.publication();
        xml.text(SCHEMA_ORG, "name", description.title())
                .text(SCHEMA_ORG, "description", description.description())
                .texts(SCHEMA_ORG, "inLanguage", description.languages())
                .texts(SCHEMA_ORG, "keywords", description.keywords())
                .text(SCHEMA_ORG, "learningResourceType", Vocabulary.word(description.type()))
                .text(SCHEMA_ORG, "educationalLevel", description.level())
                .text(SCHEMA_ORG, "version", publication.number())
                .text(SCHEMA_ORG, "datePublished", publication.at().truncatedTo(ChronoUnit.SECONDS))
                .texts(SCHEMA_ORG, "encodingFormat", publication.mediaTypes());
        description.authors().forEach(author -> named(xml, "author", author));
        named(xml, "publisher", publication.school());
    }

    private static void relate(Xml xml, Content content) {
        var rights = content.facts().rights();
        var parent = content.publication().parent();
        named(xml, "copyrightHolder", rights.holder());
        licence(xml, content.publication().licence());
        if (parent != null) {
            link(xml, "isBasedOn", OaiNames.urn(parent));
        }
        rights.foreignParts().forEach(part -> contained(xml, part));
    }

    private static void licence(Xml xml, LicenceName licence) {
        if (licence.url() == null) {
            xml.text(SCHEMA_ORG, "license", licence.name());
        } else {
            link(xml, "license", licence.url());
        }
    }

    private static void contained(Xml xml, ForeignPart part) {
        node(xml, "hasPart", content -> {
            content.text(SCHEMA_ORG, "name", part.what())
                    .text(SCHEMA_ORG, "isBasedOn", part.source())
                    .text(SCHEMA_ORG, "license", part.licence());
            named(content, "author", part.author());
        });
    }

    private static void align(Xml xml, Mapping mapping) {
        mapping.competences()
                .forEach(one -> node(
                        xml,
                        "educationalAlignment",
                        alignment -> alignment
                                .text(SCHEMA_ORG, "alignmentType", "teaches")
                                .text(SCHEMA_ORG, "educationalFramework", Vocabulary.COMPETENCES)
                                .text(SCHEMA_ORG, "targetName", one.component())
                                .text(SCHEMA_ORG, "targetDescription", one.level())));
        mapping.occupations()
                .forEach(code -> node(
                        xml,
                        "educationalAlignment",
                        alignment -> alignment
                                .text(SCHEMA_ORG, "alignmentType", "educationalSubject")
                                .text(SCHEMA_ORG, "educationalFramework", Vocabulary.OCCUPATIONS)
                                .text(SCHEMA_ORG, "targetName", code)));
    }

    private static void named(Xml xml, String property, String name) {
        node(xml, property, node -> node.text(SCHEMA_ORG, "name", name));
    }

    private static void node(Xml xml, String property, Xml.Part content) {
        xml.element(SCHEMA_ORG, property, node -> {
            node.attribute(RDF, "parseType", "Resource");
            content.write(node);
        });
    }

    private static void link(Xml xml, String property, String address) {
        xml.element(SCHEMA_ORG, property, link -> link.attribute(RDF, "resource", address));
    }
}
