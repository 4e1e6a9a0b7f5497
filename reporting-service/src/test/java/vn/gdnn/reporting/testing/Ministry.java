package vn.gdnn.reporting.testing;

import static io.restassured.http.ContentType.JSON;
import static vn.gdnn.kit.testing.Tokens.ministry;

import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.gdnn.kit.testing.Tokens;

/** What the ministry does in tests. */
public final class Ministry {

    public static final String INSTITUTIONS = "/api/reporting/v1/institutions";

    private Ministry() {}

    /** A public institution since 5 January 2026. */
    public static Map<String, Object> institution(String code, String type, String province) {
        var body = profile("Trường " + code, type, province, "2026-01-05");
        body.put("code", code);
        return body;
    }

    public static Map<String, Object> profile(String name, String type, String province, String since) {
        var body = new LinkedHashMap<String, Object>();
        body.put("name", name);
        body.put("type", type);
        body.put("ownership", "PUBLIC");
        body.put("governingBody", "UBND tỉnh");
        body.put("province", province);
        body.put("highQuality", false);
        body.put("since", since);
        return body;
    }

    public static ValidatableResponse onboards(Map<String, Object> institution) {
        return ministry("ministry-admin")
                .contentType(JSON)
                .body(institution)
                .post(INSTITUTIONS)
                .then();
    }

    public static ValidatableResponse changes(String code, String ifMatch, Map<String, Object> profile) {
        var request = ministry("ministry-admin").contentType(JSON).body(profile);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put(INSTITUTIONS + "/" + code)
                .then();
    }

    /** One person of the ministry asks for another type or province, a second approves. */
    public static ValidatableResponse reforms(String code, String ifMatch, Map<String, Object> profile) {
        String request = asksForReform(code, profile).statusCode(201).extract().path("id");
        return approvesReform("second", code, request, ifMatch);
    }

    public static ValidatableResponse asksForReform(String code, Map<String, Object> profile) {
        return ministry("ministry-admin")
                .contentType(JSON)
                .body(profile)
                .post(INSTITUTIONS + "/" + code + "/reform-requests")
                .then();
    }

    public static ValidatableResponse approvesReform(String account, String code, String request, String ifMatch) {
        return Tokens.bearer(Tokens.token(account, Map.of(), "ministry-admin"))
                .header("If-Match", ifMatch)
                .post(INSTITUTIONS + "/" + code + "/reform-requests/" + request + "/approval")
                .then();
    }

    /** Enters the two institutions of the demonstration. */
    public static void onboardsHanoiAndDanang() {
        onboards(institution("CDHN01", "COLLEGE", "01")).statusCode(201);
        onboards(institution("TCDN01", "INTERMEDIATE_SCHOOL", "48")).statusCode(201);
    }
}
