package vn.gdnn.training.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.nullValue;
import static vn.gdnn.kit.tenancy.Roles.AUDITOR;
import static vn.gdnn.kit.tenancy.Roles.SCHOOL_HEAD;
import static vn.gdnn.training.Callers.ROOT;
import static vn.gdnn.training.Callers.problem;
import static vn.gdnn.training.Callers.teacher;
import static vn.gdnn.training.certificate.Certificates.PATH;
import static vn.gdnn.training.certificate.Certificates.PUBLIC;
import static vn.gdnn.training.certificate.Certificates.completed;
import static vn.gdnn.training.certificate.Certificates.head;
import static vn.gdnn.training.certificate.Certificates.issue;
import static vn.gdnn.training.certificate.Certificates.manager;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.training.Database;

/** What a key signed, for whoever disowns it. */
@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class CertificatesByKeyTest {

    private String minh;

    @BeforeEach
    void minh_is_a_teacher() {
        Database.empty();
        minh = teacher("GV1");
    }

    @Test
    void of_two_keys_each_lists_what_it_signed_from_page_to_page() {
        var first = issued("A");
        var second = issued("B");
        var old = inUse("TRAINING");
        head().body("{\"use\": \"TRAINING\"}")
                .post(ROOT + "/signing-keys/rotations")
                .then()
                .statusCode(201);
        var third = issued("C");

        String next = signedWith(head(), old, "&limit=1")
                .body("items.id", contains(first.getString("id")))
                .extract()
                .path("next");
        signedWith(head(), old, "&limit=1&after=" + next)
                .body("items.id", contains(second.getString("id")))
                .body("next", nullValue());
        signedWith(head(), inUse("TRAINING"), "").body("items.id", contains(third.getString("id")));
        signedWith(head(), old, "&staff=" + minh)
                .body("items.id", contains(first.getString("id"), second.getString("id")));
        assertThat(head().accept("text/csv")
                        .get(PATH + "?key=" + old)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString()
                        .lines())
                .hasSize(3);
    }

    @Test
    void a_key_of_files_lists_the_certificates_whose_file_it_sealed() {
        var made = issued("A");
        issued("B");
        RestAssured.get(PUBLIC + made.getString("publicId") + "/document")
                .then()
                .statusCode(200);

        signedWith(head(), inUse("DOCUMENT"), "").body("items.id", contains(made.getString("id")));
    }

    @Test
    void the_auditor_sees_it_and_another_school_nothing() {
        var made = issued("A");
        var key = inUse("TRAINING");

        signedWith(Tokens.ministry(AUDITOR), key, "").body("items.id", contains(made.getString("id")));
        signedWith(Tokens.institution("TCDN01", SCHOOL_HEAD), key, "").body("items", empty());
        for (var none : new String[] {"training-0000000000000000", "nonsense", "'"}) {
            signedWith(head(), none, "").body("items", empty());
        }
        problem(head().get(PATH + "?key=" + "x".repeat(81)).then(), 400, "VALIDATION_FAILED");
    }

    private JsonPath issued(String title) {
        return issue(manager(), completed(minh, title))
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static ValidatableResponse signedWith(RequestSpecification caller, String key, String further) {
        return caller.get(PATH + "?key=" + key + further).then().statusCode(200);
    }

    private static String inUse(String use) {
        return Database.list("select key_id from institution_key where institution = 'CDHN01' and retired_at is null"
                        + " and use = '" + use + "'")
                .get(0);
    }
}
