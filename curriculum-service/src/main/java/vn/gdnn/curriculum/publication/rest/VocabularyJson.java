package vn.gdnn.curriculum.publication.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.gdnn.curriculum.publication.document.CaseGrouping;
import vn.gdnn.curriculum.publication.document.CasePackage;
import vn.gdnn.curriculum.publication.document.CaseType;

/** CFItemTypes and CFAssociationGroupings, field by field as the JSON schemas of CASE 1.1 name them. */
@ApplicationScoped
class VocabularyJson {

    /** When the types and groupings, which are the program's own, were laid down. */
    static final Instant LAID_DOWN = Instant.parse("2026-11-30T00:00:00Z");

    private final CaseLinks links;

    VocabularyJson(CaseLinks links) {
        this.links = links;
    }

    Map<String, Object> type(CaseType type) {
        var json = links.object("CFItemTypes", type.identifier());
        json.put("title", type.title());
        json.put("description", type.description());
        json.put("hierarchyCode", type.hierarchyCode());
        json.put("typeCode", type.name());
        json.put("lastChangeDateTime", CaseLinks.moment(LAID_DOWN));
        return json;
    }

    Map<String, Object> grouping(CaseGrouping grouping) {
        var json = links.object("CFAssociationGroupings", grouping.identifier());
        json.put("title", grouping.title());
        json.put("description", grouping.description());
        json.put("lastChangeDateTime", CaseLinks.moment(LAID_DOWN));
        return json;
    }

    /** The types and groupings that the package has. */
    Map<String, Object> definitions(CasePackage whole) {
        var json = new LinkedHashMap<String, Object>();
        json.put("CFItemTypes", whole.types().map(this::type).toList());
        var groupings = whole.groupings().map(this::grouping).toList();
        if (!groupings.isEmpty()) {
            json.put("CFAssociationGroupings", groupings);
        }
        return json;
    }
}
