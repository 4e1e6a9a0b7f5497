package vn.gdnn.curriculum.publication;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gdnn.curriculum.programme.Drafts;

/** What a stranger sees. */
final class Published {

    static final String ROOT = "/ims/case/v1p1/";

    private Published() {}

    static ValidatableResponse get(String place) {
        return given().header("Accept-Language", "en").get(ROOT + place).then();
    }

    static ValidatableResponse get(String collection, Object id, String schema) {
        return CaseSchemas.valid(get(collection + "/" + id).statusCode(200), schema);
    }

    /** A programme in which every kind of part occurs. */
    static Map<String, Object> programme(String code) {
        var first = new HashMap<>(Drafts.module("MD1", 20));
        var second = new HashMap<>(Drafts.module("MD2", 20));
        second.put("prerequisites", List.of("MD1"));
        second.put("kind", "CORE");
        var outcome = new HashMap<>(Drafts.outcome("CDR1", Drafts.competence("1.1", 3), Drafts.competence("6.1", 1)));
        outcome.put("modules", List.of("MD1", "MD2"));
        var draft = Drafts.complete(code);
        draft.put("name", "Lập trình " + code);
        draft.put(
                "modules", List.of(first, second, Drafts.elective("TC1", 20, "N1"), Drafts.elective("TC2", 20, "N1")));
        draft.put("electiveGroups", List.of(Map.of("code", "N1", "name", "Nhóm tự chọn", "minimumCredits", 20)));
        draft.put("outcomes", List.of(outcome));
        return draft;
    }

    /** What the database derives of a part of a programme. */
    static UUID part(String programme, String name) {
        return vn.gdnn.framework.identifier.NamedUuid.of(UUID.fromString(programme), name);
    }
}
