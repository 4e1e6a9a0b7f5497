package vn.gdnn.records;

import static vn.gdnn.records.Requests.HEAD;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import vn.gdnn.kit.testing.Tokens;

/** Who signs for a school, put on record by two people. */
public final class Signatories {

    private static final String SIGNERS = "/api/records/v1/signers";

    private Signatories() {}

    /** A request by the deputy, to whom a decision assigned the school. */
    public static RequestSpecification deputy() {
        return Tokens.bearer(Tokens.token("deputy", Map.of("institution", School.HANOI), "school-head"))
                .contentType(ContentType.JSON);
    }

    /** Head and deputy are on record, unless they were. */
    public static void known(String institution) {
        var onRecord = Requests.registrar(institution)
                .get(SIGNERS)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("account");
        if (!onRecord.contains("head")) {
            appointed(institution, "head", "Hiệu trưởng", null);
            appointed(institution, "deputy", "Phó hiệu trưởng phụ trách", "5/QĐ-UB");
        }
    }

    /** Account {@code head} signs under this title from now on. */
    public static void titled(String institution, String title, String decision) {
        appointed(institution, "head", title, decision);
    }

    /** An account that signs from 2000 on under the name {@link Requests#HEAD}. */
    public static void appointed(String institution, String account, String title, String decision) {
        var facts =
                new HashMap<>(Map.of("account", account, "fullName", HEAD, "title", title, "validFrom", "2000-01-01"));
        if (decision != null) {
            facts.put("assignmentDecision", decision);
        }
        String request = asked(institution, facts).statusCode(201).extract().path("id");
        decided(institution, account, request, "approval").statusCode(200);
    }

    public static ValidatableResponse asked(String institution, Map<String, ?> facts) {
        return Requests.registrar(institution).body(facts).post(SIGNERS).then();
    }

    /** By a head who signs nothing. */
    public static ValidatableResponse decided(String institution, String account, String request, String ruling) {
        return Tokens.bearer(Tokens.token("council", Map.of("institution", institution), "school-head"))
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "Chưa bổ nhiệm"))
                .post(SIGNERS + "/" + account + "/requests/" + request + "/" + ruling)
                .then();
    }
}
