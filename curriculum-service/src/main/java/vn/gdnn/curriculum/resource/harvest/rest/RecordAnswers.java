package vn.gdnn.curriculum.resource.harvest.rest;

import static vn.gdnn.curriculum.resource.harvest.description.Namespace.OAI;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import vn.gdnn.curriculum.resource.harvest.HarvestRefusal;
import vn.gdnn.curriculum.resource.harvest.HarvestedRecord;
import vn.gdnn.curriculum.resource.harvest.ReadHarvest;
import vn.gdnn.curriculum.resource.harvest.ReadHarvest.Page;
import vn.gdnn.curriculum.resource.harvest.description.MetadataFormat;
import vn.gdnn.curriculum.resource.harvest.description.RecordXml;
import vn.gdnn.curriculum.resource.harvest.description.Xml;
import vn.gdnn.curriculum.resource.harvest.rest.ResumptionTokens.Token;
import vn.gdnn.kit.problem.Refusal;

/** Records, one or a page of them, with what they say or their headers alone. */
@ApplicationScoped
class RecordAnswers {

    private static final int PAGE = 100;

    private final OaiDocument documents;
    private final ReadHarvest harvest;
    private final ResumptionTokens tokens;
    private final RecordXml xml;

    RecordAnswers(OaiDocument documents, ReadHarvest harvest, ResumptionTokens tokens, RecordXml xml) {
        this.documents = documents;
        this.harvest = harvest;
        this.tokens = tokens;
        this.xml = xml;
    }

    StreamingOutput record(OaiRequest request) {
        var format = MetadataFormat.of(request.argument("metadataPrefix"));
        var record = require(request.argument("identifier"));
        return documents.of(request, harvest.now(), body -> xml.record(body, format, record));
    }

    /** The record of that identifier; OAI_IDENTIFIER_UNKNOWN where there is none. */
    HarvestedRecord require(String identifier) {
        return xml.resource(identifier)
                .flatMap(harvest::find)
                .orElseThrow(
                        () -> new Refusal(HarvestRefusal.OAI_IDENTIFIER_UNKNOWN, HarvestRefusal.shown(identifier)));
    }

    /** OAI_NO_RECORDS where nothing is left of what was asked for. */
    StreamingOutput list(OaiRequest request) {
        var verb = request.verb();
        var asked = request.find(OaiRequest.TOKEN)
                .map(token -> tokens.open(verb, token))
                .orElseGet(() -> Harvest.of(request));
        var page = harvest.list(asked.query(), PAGE, verb == OaiVerb.LIST_RECORDS);
        if (page.records().isEmpty()) {
            documents.answeredAt(page.at());
            throw new Refusal(HarvestRefusal.OAI_NO_RECORDS);
        }
        var next = next(verb, asked, page);
        return documents.of(request, page.at(), body -> {
            write(body, verb, asked.format(), page);
            if (next.isPresent() || asked.before() > 0) {
                resume(body, asked.before(), next);
            }
        });
    }

    private Optional<Token> next(OaiVerb verb, Harvest asked, Page page) {
        if (!page.more()) {
            return Optional.empty();
        }
        var records = page.records();
        var last = records.get(records.size() - 1).header();
        return Optional.of(tokens.seal(verb, asked.after(last.stampedAt(), last.resource(), records.size())));
    }

    private void write(Xml body, OaiVerb verb, MetadataFormat format, Page page) {
        for (var record : page.records()) {
            if (verb == OaiVerb.LIST_RECORDS) {
                xml.record(body, format, record);
            } else {
                xml.header(body, record.header());
            }
        }
    }

    /** An empty one ends a list that came in several pages. */
    private static void resume(Xml body, long before, Optional<Token> next) {
        body.element(OAI, OaiRequest.TOKEN, token -> {
            next.ifPresent(given -> token.attribute("expirationDate", given.expiresAt()));
            token.attribute("cursor", before);
            next.ifPresent(given -> token.text(given.text()));
        });
    }
}
