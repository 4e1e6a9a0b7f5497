package vn.gdnn.curriculum.publication.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.gdnn.curriculum.publication.document.CaseDocument;
import vn.gdnn.curriculum.publication.document.CaseDocument.Kind;
import vn.gdnn.curriculum.publication.document.CasePackage;

/** CFDocuments, field by field as the JSON schemas of CASE 1.1 name them. */
@ApplicationScoped
class DocumentJson {

    private final CaseLinks links;

    DocumentJson(CaseLinks links) {
        this.links = links;
    }

    /** Outside of a package, with the address of its package. */
    Map<String, Object> document(CaseDocument document) {
        var json = new LinkedHashMap<String, Object>();
        json.put("CFPackageURI", links.link("CFPackages", document.identifier(), document.title()));
        json.putAll(basis(document));
        return json;
    }

    /** As {@link #document(CaseDocument)}, with what only the whole document says. */
    Map<String, Object> document(CasePackage whole) {
        var json = document(whole.document());
        addDetails(json, whole);
        return json;
    }

    Map<String, Object> inPackage(CasePackage whole) {
        var json = basis(whole.document());
        addDetails(json, whole);
        return json;
    }

    private Map<String, Object> basis(CaseDocument document) {
        var standing = document.standing();
        var json = links.object("CFDocuments", document.identifier());
        json.put("frameworkType", frameworkType(document.origin().kind()));
        json.put("caseVersion", "1.1");
        json.put("creator", document.creator());
        json.put("title", document.title());
        json.put("lastChangeDateTime", CaseLinks.moment(standing.changedAt()));
        json.put("language", "vi");
        json.put("version", String.valueOf(document.origin().version()));
        json.put("adoptionStatus", standing.adoptionStatus());
        json.put("statusStartDate", standing.startsOn().toString());
        CaseLinks.put(json, "statusEndDate", standing.endsOn());
        return json;
    }

    private static void addDetails(Map<String, Object> json, CasePackage whole) {
        if (!whole.subjects().isEmpty()) {
            json.put("subject", whole.subjects());
        }
        json.put("extensions", whole.extensions());
    }

    private static String frameworkType(Kind kind) {
        return kind == Kind.FRAMEWORK ? "Competence framework" : "Training programme";
    }
}
