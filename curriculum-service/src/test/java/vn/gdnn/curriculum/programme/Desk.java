package vn.gdnn.curriculum.programme;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import vn.gdnn.curriculum.Callers;

/** The acts on a programme, each with the version that was read before. */
final class Desk {

    static final String PLACE = "/api/curriculum/v1/programmes";

    private Desk() {}

    static Response draft(Map<String, Object> draft) {
        return Callers.designer().body(draft).post(PLACE);
    }

    static String drafted(Map<String, Object> draft) {
        return draft(draft).then().statusCode(201).extract().path("id");
    }

    static String submitted(Map<String, Object> draft) {
        var id = drafted(draft);
        submit(id).then().statusCode(200);
        return id;
    }

    static String approved(Map<String, Object> draft) {
        var id = submitted(draft);
        approve(id).then().statusCode(200);
        return id;
    }

    static Response submit(String id) {
        return current(Callers.designer(), id).post(PLACE + "/" + id + "/submission");
    }

    static Response approve(String id) {
        return approve(id, Map.of());
    }

    static Response approve(String id, Map<String, String> different) {
        return approve(Callers.reviewer(), id, different);
    }

    static Response approve(RequestSpecification reviewer, String id, Map<String, String> different) {
        var decision = new HashMap<String, Object>(
                Map.of("decisionNumber", "15/QĐ-CĐMH", "decidedOn", "2026-01-20", "inForceFrom", "2026-02-01"));
        decision.putAll(different);
        return current(reviewer, id).body(decision).post(PLACE + "/" + id + "/approval");
    }

    static Response sendBack(String id) {
        return current(Callers.reviewer(), id)
                .body(Map.of("reason", "Thiếu mô đun thực tập"))
                .post(PLACE + "/" + id + "/return");
    }

    static Response revise(String id, Map<String, Object> draft) {
        return current(Callers.designer(), id).body(draft).put(PLACE + "/" + id);
    }

    static Response nextVersion(String id) {
        return current(Callers.designer(), id).post(PLACE + "/" + id + "/versions");
    }

    static Response retire(String id, String on) {
        return current(Callers.reviewer(), id).body(Map.of("on", on)).post(PLACE + "/" + id + "/retirement");
    }

    static Response read(String id) {
        return Callers.designer().get(PLACE + "/" + id);
    }

    private static RequestSpecification current(RequestSpecification caller, String id) {
        return caller.header("If-Match", read(id).header("ETag"));
    }
}
