package vn.gdnn.curriculum.publication.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.gdnn.curriculum.publication.document.CaseAssociation;
import vn.gdnn.curriculum.publication.document.CaseDocument;
import vn.gdnn.curriculum.publication.document.CaseItem;

/** CFItems and CFAssociations, field by field as the JSON schemas of CASE 1.1 name them. */
@ApplicationScoped
class PartJson {

    private final CaseLinks links;

    PartJson(CaseLinks links) {
        this.links = links;
    }

    /** Outside of a package, with its document. */
    Map<String, Object> item(CaseItem item, CaseDocument document) {
        return outside(inPackage(item, document), document);
    }

    Map<String, Object> inPackage(CaseItem item, CaseDocument document) {
        var standing = document.standing();
        var type = item.type();
        var json = links.object("CFItems", item.identifier());
        json.put("fullStatement", item.statement());
        json.put("CFItemType", type.title());
        json.put("humanCodingScheme", item.code());
        json.put("language", "vi");
        json.put("CFItemTypeURI", links.link("CFItemTypes", type.identifier(), type.title()));
        json.put("statusStartDate", standing.startsOn().toString());
        CaseLinks.put(json, "statusEndDate", standing.endsOn());
        json.put("lastChangeDateTime", CaseLinks.moment(standing.changedAt()));
        if (!item.extensions().isEmpty()) {
            json.put("extensions", item.extensions());
        }
        return json;
    }

    /** Outside of a package, with its document. */
    Map<String, Object> association(CaseAssociation association, CaseDocument document) {
        return outside(inPackage(association, document), document);
    }

    Map<String, Object> inPackage(CaseAssociation association, CaseDocument document) {
        var json = links.object("CFAssociations", association.identifier());
        json.put("associationType", association.type());
        CaseLinks.put(json, "sequenceNumber", association.sequence());
        json.put("originNodeURI", links.node(association.origin()));
        json.put("destinationNodeURI", links.node(association.destination()));
        var grouping = association.grouping();
        if (grouping != null) {
            json.put(
                    "CFAssociationGroupingURI",
                    links.link("CFAssociationGroupings", grouping.identifier(), grouping.title()));
        }
        json.put("lastChangeDateTime", CaseLinks.moment(document.standing().changedAt()));
        if (association.level() != null) {
            json.put("extensions", Map.of("level", association.level()));
        }
        return json;
    }

    private Map<String, Object> outside(Map<String, Object> inPackage, CaseDocument document) {
        var json = new LinkedHashMap<String, Object>();
        json.put("CFDocumentURI", links.document(document));
        json.putAll(inPackage);
        return json;
    }
}
