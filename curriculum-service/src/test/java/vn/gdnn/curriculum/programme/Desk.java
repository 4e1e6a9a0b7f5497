package vn.gdnn.curriculum.programme;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import vn.gdnn.curriculum.Callers;

/** The acts on a programme, each with the version that was read before; decisions are those of before appraisals were recorded. */
public final class Desk {

    public static final String PLACE = "/api/curriculum/v1/programmes";

    private Desk() {}

    public static Response draft(Map<String, Object> draft) {
        return Callers.designer().body(draft).post(PLACE);
    }

    public static String drafted(Map<String, Object> draft) {
        return draft(draft).then().statusCode(201).extract().path("id");
    }

    public static String submitted(Map<String, Object> draft) {
        var id = drafted(draft);
        submit(id).then().statusCode(200);
        return id;
    }

    public static String approved(Map<String, Object> draft) {
        var id = submitted(draft);
        approve(id).then().statusCode(200);
        return id;
    }

    public static Response submit(String id) {
        return current(Callers.designer(), id).post(PLACE + "/" + id + "/submission");
    }

    public static Response approve(String id) {
        return approve(id, Map.of());
    }

    public static Response approve(String id, Map<String, String> different) {
        return approve(Callers.reviewer(), id, different);
    }

    public static Response approve(RequestSpecification reviewer, String id, Map<String, String> different) {
        var decision = new HashMap<String, Object>(
                Map.of("decisionNumber", "15/QĐ-CĐMH", "decidedOn", "2025-12-20", "inForceFrom", "2026-02-01"));
        decision.putAll(different);
        return current(reviewer, id).body(decision).post(PLACE + "/" + id + "/approval");
    }

    public static Response sendBack(String id) {
        return current(Callers.reviewer(), id)
                .body(Map.of("reason", "Thiếu mô đun thực tập"))
                .post(PLACE + "/" + id + "/return");
    }

    public static Response revise(String id, Map<String, Object> draft) {
        return current(Callers.designer(), id).body(draft).put(PLACE + "/" + id);
    }

    public static Response nextVersion(String id) {
        return current(Callers.designer(), id).post(PLACE + "/" + id + "/versions");
    }

    static Response retire(String id, String on) {
        return current(Callers.reviewer(), id).body(Map.of("on", on)).post(PLACE + "/" + id + "/retirement");
    }

    public static Response read(String id) {
        return Callers.designer().get(PLACE + "/" + id);
    }

    private static RequestSpecification current(RequestSpecification caller, String id) {
        return caller.header("If-Match", read(id).header("ETag"));
    }
}
