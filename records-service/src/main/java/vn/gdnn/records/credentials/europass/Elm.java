package vn.gdnn.records.credentials.europass;

import jakarta.json.JsonObjectBuilder;
import vn.gdnn.credential.proof.Json;

/** Nodes as the European Learning Model writes them, with the concepts of the European Union's authority tables. */
final class Elm {

    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
    private static final String TERMS = "http://data.europa.eu/snb/";

    private Elm() {}

    static JsonObjectBuilder node(String id, String type) {
        return Json.object().add("id", id).add("type", type);
    }

    /** A text in Vietnamese. */
    static JsonObjectBuilder vietnamese(String text) {
        return Json.object().add("vi", text);
    }

    static JsonObjectBuilder note(String id, String text) {
        return node(id, "Note").add("noteLiteral", vietnamese(text));
    }

    static JsonObjectBuilder vietNam() {
        return authority("country", "VNM", "Viet Nam");
    }

    static JsonObjectBuilder language() {
        return authority("language", "VIE", "Vietnamese");
    }

    static JsonObjectBuilder png() {
        return authority("file-type", "PNG", "PNG");
    }

    static JsonObjectBuilder base64() {
        return concept(TERMS + "encoding/6146cde7dd", TERMS + "encoding/25831c2", "base64");
    }

    /** The profile of credentials without further claims of accreditation. */
    static JsonObjectBuilder generic() {
        return concept(TERMS + "credential/e34929035b", TERMS + "credential/25831c2", "Generic");
    }

    /** A field of education of ISCED-F 2013. */
    static JsonObjectBuilder isced(String id, String code) {
        return concept(id, TERMS + "isced-f/25831c2", "ISCED-F 2013 " + code).add("notation", code);
    }

    static JsonObjectBuilder concept(String id, String scheme, String label) {
        return node(id, "Concept")
                .add("inScheme", node(scheme, "ConceptScheme"))
                .add("prefLabel", Json.object().add("en", label));
    }

    private static JsonObjectBuilder authority(String table, String code, String label) {
        return concept(AUTHORITY + table + "/" + code, AUTHORITY + table, label).add("notation", table);
    }
}
