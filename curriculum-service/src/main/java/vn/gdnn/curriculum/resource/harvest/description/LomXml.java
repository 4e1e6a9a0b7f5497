package vn.gdnn.curriculum.resource.harvest.description;

import static vn.gdnn.curriculum.resource.harvest.description.Namespace.LOM;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import vn.gdnn.curriculum.resource.content.Description;
import vn.gdnn.curriculum.resource.content.Mapping;
import vn.gdnn.curriculum.resource.harvest.HarvestedRecord.Content;
import vn.gdnn.curriculum.resource.harvest.HarvestedRecord.Publication;

/** A resource in IEEE 1484.12.1 (LOM), as IEEE 1484.12.3 writes it in XML. */
@ApplicationScoped
class LomXml {

    /** The schema knows no zone without a fraction of the second. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.S'Z'").withZone(ZoneOffset.UTC);

    private final OaiNames names;

    LomXml(OaiNames names) {
        this.names = names;
    }

    void write(Xml xml, UUID resource, Content content) {
        var format = MetadataFormat.LEARNING_OBJECT_METADATA;
        var description = content.facts().description();
        var publication = content.publication();
        xml.element(LOM, "lom", lom -> {
            lom.declare(LOM).schema(LOM, format.schema(names));
            lom.element(LOM, "general", general -> general(general, resource, description))
                    .element(LOM, "lifeCycle", life -> lifeCycle(life, description, publication))
                    .element(LOM, "metaMetadata", meta -> meta.text(LOM, "metadataSchema", "LOMv1.0"));
            technical(lom, publication.mediaTypes());
            lom.element(
                    LOM,
                    "educational",
                    educational -> LomParts.vocabulary(
                            educational, "learningResourceType", Vocabulary.word(description.type())));
            rights(lom, content);
            relations(lom, content);
            classifications(lom, description, content.facts().mapping());
        });
    }

    private void general(Xml general, UUID resource, Description description) {
        LomParts.identifier(general, "oai", names.identifier(resource));
        LomParts.identifier(general, "URI", OaiNames.urn(resource));
        LomParts.string(general, "title", description.title());
        general.texts(LOM, "language", description.languages());
        LomParts.string(general, "description", description.description());
        description.keywords().forEach(keyword -> LomParts.string(general, "keyword", keyword));
    }

    private static void lifeCycle(Xml life, Description description, Publication publication) {
        LomParts.string(life, "version", Integer.toString(publication.number()));
        LomParts.vocabulary(life, "status", "final");
        description.authors().forEach(author -> LomParts.contribution(life, "author", author, null));
        LomParts.contribution(life, "publisher", publication.school(), MOMENT.format(publication.at()));
    }

    private static void technical(Xml lom, List<String> mediaTypes) {
        if (!mediaTypes.isEmpty()) {
            lom.element(LOM, "technical", technical -> technical.texts(LOM, "format", mediaTypes));
        }
    }

    private static void rights(Xml lom, Content content) {
        var licence = content.publication().licence();
        var words = Vocabulary.holder(content.facts().rights()) + ". " + licence.name();
        lom.element(LOM, "rights", rights -> {
            LomParts.vocabulary(rights, "copyrightAndOtherRestrictions", licence.isPublicDomain() ? "no" : "yes");
            LomParts.string(rights, "description", licence.url() == null ? words : words + ", " + licence.url());
        });
    }

    private void relations(Xml lom, Content content) {
        var parent = content.publication().parent();
        if (parent != null) {
            var identifier = names.identifier(parent);
            LomParts.relation(lom, "isbasedon", resource -> LomParts.identifier(resource, "oai", identifier));
        }
        content.facts()
                .rights()
                .foreignParts()
                .forEach(part -> LomParts.relation(
                        lom, "haspart", resource -> LomParts.string(resource, "description", Vocabulary.words(part))));
    }

    private static void classifications(Xml lom, Description description, Mapping mapping) {
        LomParts.classification(
                lom,
                "educational level",
                Vocabulary.LEVELS,
                List.of(description.level().name()));
        mapping.competences()
                .forEach(one -> LomParts.classification(
                        lom,
                        "competency",
                        Vocabulary.COMPETENCES,
                        List.of(one.component(), Integer.toString(one.level()))));
        mapping.occupations()
                .forEach(code -> LomParts.classification(lom, "discipline", Vocabulary.OCCUPATIONS, List.of(code)));
    }
}
