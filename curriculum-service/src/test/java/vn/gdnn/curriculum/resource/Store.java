package vn.gdnn.curriculum.resource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gdnn.curriculum.Callers;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.kit.testing.Tokens;

/** What is done with resources in tests: by a designer of Hà Nội, unless somebody else is named, and a reviewer of Đà Nẵng. */
public final class Store {

    public static final String PLACE = "/api/curriculum/v1/resources";
    public static final String REVIEWS = "/api/curriculum/v1/resource-reviews";

    private Store() {}

    /** A resource that meets every rule. */
    public static Map<String, Object> complete(String title) {
        return Map.of(
                "description",
                Map.of(
                        "title",
                        title,
                        "description",
                        "Bài giảng có thực hành",
                        "languages",
                        List.of("vi"),
                        "authors",
                        List.of("Nguyễn Văn Mẫu"),
                        "type",
                        "LECTURE",
                        "level",
                        "COLLEGE",
                        "keywords",
                        List.of("hàn")),
                "rights",
                Map.of("licence", "CC-BY-4.0", "holder", "Trường Cao đẳng Minh họa Hà Nội"),
                "mapping",
                Map.of(
                        "competences",
                        List.of(Map.of("component", "3.1", "level", 3)),
                        "occupations",
                        List.of("6520123")));
    }

    /** The same with other members in one of its parts. */
    public static Map<String, Object> with(String part, Map<String, ?> different) {
        var changed = new HashMap<>(complete("Hàn TIG"));
        var members = new HashMap<String, Object>();
        ((Map<?, ?>) changed.get(part)).forEach((name, value) -> members.put(name.toString(), value));
        members.putAll(different);
        changed.put(part, members);
        return changed;
    }

    /** One under that licence, derived from that parent. */
    public static Map<String, Object> derived(String parent, String licence) {
        return with("rights", Map.of("parent", parent, "licence", licence));
    }

    public static RequestSpecification reviewer() {
        return reviewer(Callers.DANANG, "resource-reviewer");
    }

    public static RequestSpecification reviewer(String school, String subject) {
        return json(Tokens.token(subject, Map.of("institution", school), Roles.RESOURCE_REVIEWER));
    }

    static RequestSpecification head(String school) {
        return json(Tokens.token("head-" + school, Map.of("institution", school), Roles.SCHOOL_HEAD));
    }

    private static RequestSpecification json(String token) {
        return Tokens.bearer(token).contentType("application/json").header("Accept-Language", "en");
    }

    public static Response draft(Map<String, Object> resource) {
        return Callers.designer().body(resource).post(PLACE);
    }

    public static String drafted(Map<String, Object> resource) {
        return draft(resource).then().statusCode(201).extract().path("id");
    }

    /** A draft with a small file, which may be submitted. */
    public static String ready(Map<String, Object> resource) {
        var id = drafted(resource);
        Tusd.send(id, "bai-1.pdf", "application/pdf", "%PDF-1.7 bài 1".getBytes(UTF_8))
                .then()
                .statusCode(204);
        return id;
    }

    public static Response submit(String id) {
        return current(Callers.designer(), id).post(PLACE + "/" + id + "/submission");
    }

    public static String submitted(Map<String, Object> resource) {
        var id = ready(resource);
        submit(id).then().statusCode(200);
        return id;
    }

    public static Response publish(String id) {
        return publish(id, reviewer());
    }

    public static Response publish(String id, RequestSpecification by) {
        return current(by, id).post(REVIEWS + "/" + id + "/publication");
    }

    public static Response sendBack(String id, RequestSpecification by) {
        return current(by, id).body(Map.of("reason", "Thiếu nguồn của hình 3")).post(REVIEWS + "/" + id + "/return");
    }

    public static String published(Map<String, Object> resource) {
        var id = submitted(resource);
        publish(id).then().statusCode(200);
        return id;
    }

    public static Response takeDown(String id, RequestSpecification by) {
        return current(by, id).body(Map.of("reason", "Tranh chấp bản quyền")).post(PLACE + "/" + id + "/take-down");
    }

    public static Response next(String id) {
        return current(Callers.designer(), id).post(PLACE + "/" + id + "/versions");
    }

    public static Response read(String id) {
        return Callers.designer().get(PLACE + "/" + id);
    }

    static RequestSpecification current(RequestSpecification caller, String id) {
        return caller.header("If-Match", read(id).header("ETag"));
    }

    static Map<String, String> statuses() {
        return Callers.rows("select title || '=' || status from resource").stream()
                .map(row -> row.split("="))
                .collect(toMap(row -> row[0], row -> row[1], (one, other) -> one + "," + other));
    }
}
