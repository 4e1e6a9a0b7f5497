package vn.gdnn.training.certificate;

import static vn.gdnn.kit.tenancy.Roles.SCHOOL_HEAD;
import static vn.gdnn.kit.tenancy.Roles.TRAINING_MANAGER;
import static vn.gdnn.training.Callers.ROOT;
import static vn.gdnn.training.Callers.STAFF;
import static vn.gdnn.training.Callers.hanoi;
import static vn.gdnn.training.Callers.training;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.training.Database;

/** What tests of certificates ask, and who asks. */
final class Certificates {

    static final String PATH = ROOT + "/certificates";
    static final String PUBLIC = "/api/public/v1/certificates/";

    private Certificates() {}

    static RequestSpecification manager() {
        return Tokens.institution("CDHN01", TRAINING_MANAGER).contentType(ContentType.JSON);
    }

    static RequestSpecification head() {
        return Tokens.institution("CDHN01", SCHOOL_HEAD).contentType(ContentType.JSON);
    }

    /** A training that the member has completed, as who stands over the school has verified. */
    static String completed(String staff, String title) {
        var id = declared(staff, title);
        Database.run("update completed_training set standing = 'VERIFIED' where id = '" + id + "'");
        return id;
    }

    /** A training that the school says the member has completed. */
    static String declared(String staff, String title) {
        return hanoi().body(training(title, "2026-01-15"))
                .post(STAFF + "/" + staff + "/trainings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse issue(RequestSpecification caller, String completion) {
        return caller.body("{\"completionId\": \"" + completion + "\"}")
                .post(PATH)
                .then();
    }

    static ValidatableResponse revoke(RequestSpecification caller, String id, String ifMatch) {
        return caller.header("If-Match", ifMatch)
                .body("{\"reason\": \"Ghi sai họ tên\"}")
                .post(PATH + "/" + id + "/revocation")
                .then();
    }
}
