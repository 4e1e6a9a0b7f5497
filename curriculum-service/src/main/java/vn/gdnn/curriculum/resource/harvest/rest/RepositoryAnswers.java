package vn.gdnn.curriculum.resource.harvest.rest;

import static vn.gdnn.curriculum.resource.harvest.description.Namespace.OAI;
import static vn.gdnn.curriculum.resource.harvest.description.Namespace.OAI_IDENTIFIER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import java.util.stream.Stream;
import vn.gdnn.curriculum.resource.content.ResourceType;
import vn.gdnn.curriculum.resource.harvest.HarvestConfig;
import vn.gdnn.curriculum.resource.harvest.HarvestRefusal;
import vn.gdnn.curriculum.resource.harvest.HarvestSet;
import vn.gdnn.curriculum.resource.harvest.ReadHarvest;
import vn.gdnn.curriculum.resource.harvest.description.MetadataFormat;
import vn.gdnn.curriculum.resource.harvest.description.OaiNames;
import vn.gdnn.curriculum.resource.harvest.description.Vocabulary;
import vn.gdnn.curriculum.resource.harvest.description.Xml;
import vn.gdnn.kit.problem.Refusal;

/** What the repository says of itself: who it is, in which words it speaks, and its sets. */
@ApplicationScoped
class RepositoryAnswers {

    private static final String IDENTIFIER_SCHEMA = "http://www.openarchives.org/OAI/2.0/oai-identifier.xsd";
    private static final UUID SAMPLE = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

    private final OaiDocument documents;
    private final OaiNames names;
    private final ReadHarvest harvest;
    private final HarvestConfig config;

    RepositoryAnswers(OaiDocument documents, OaiNames names, ReadHarvest harvest, HarvestConfig config) {
        this.documents = documents;
        this.names = names;
        this.harvest = harvest;
        this.config = config;
    }

    StreamingOutput identify(OaiRequest request) {
        var now = harvest.now();
        var earliest = harvest.earliest().orElse(now);
        return documents.of(
                request,
                now,
                identify -> identify.text(OAI, "repositoryName", config.name())
                        .text(OAI, "baseURL", names.root())
                        .text(OAI, "protocolVersion", "2.0")
                        .text(OAI, "adminEmail", config.adminEmail())
                        .text(OAI, "earliestDatestamp", earliest)
                        .text(OAI, "deletedRecord", "persistent")
                        .text(OAI, "granularity", "YYYY-MM-DDThh:mm:ssZ")
                        .element(OAI, "description", this::identifiers));
    }

    private void identifiers(Xml description) {
        description.element(
                OAI_IDENTIFIER,
                "oai-identifier",
                form -> form.declare(OAI_IDENTIFIER)
                        .schema(OAI_IDENTIFIER, IDENTIFIER_SCHEMA)
                        .text(OAI_IDENTIFIER, "scheme", "oai")
                        .text(OAI_IDENTIFIER, "repositoryIdentifier", config.host())
                        .text(OAI_IDENTIFIER, "delimiter", ":")
                        .text(OAI_IDENTIFIER, "sampleIdentifier", names.identifier(SAMPLE)));
    }

    /** Every resource has all of them, one that was taken down too; whether there is the one asked about, was asked before. */
    StreamingOutput formats(OaiRequest request) {
        return documents.of(
                request,
                harvest.now(),
                list -> Stream.of(MetadataFormat.values())
                        .forEach(format -> list.element(
                                OAI,
                                "metadataFormat",
                                one -> one.text(OAI, "metadataPrefix", format.prefix())
                                        .text(OAI, "schema", format.schema(names))
                                        .text(
                                                OAI,
                                                "metadataNamespace",
                                                format.namespace().uri()))));
    }

    /** All at once, so that no token of this verb was ever handed out. */
    StreamingOutput sets(OaiRequest request) {
        if (request.find(OaiRequest.TOKEN).isPresent()) {
            throw new Refusal(HarvestRefusal.OAI_TOKEN_INVALID);
        }
        var schools = harvest.schools();
        return documents.of(request, harvest.now(), list -> {
            for (var type : ResourceType.values()) {
                set(list, HarvestSet.ofType(type.name()), Vocabulary.word(type));
            }
            schools.forEach(school -> set(list, HarvestSet.ofSchool(school.code()), school.name()));
        });
    }

    private static void set(Xml list, HarvestSet set, String name) {
        list.element(OAI, "set", one -> one.text(OAI, "setSpec", set.spec()).text(OAI, "setName", name));
    }
}
