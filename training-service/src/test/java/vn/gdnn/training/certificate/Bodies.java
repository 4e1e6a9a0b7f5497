package vn.gdnn.training.certificate;

import static vn.gdnn.training.Callers.hanoi;
import static vn.gdnn.training.Courses.SESSIONS;
import static vn.gdnn.training.Courses.admin;
import static vn.gdnn.training.Courses.course;
import static vn.gdnn.training.Courses.ofMinistry;
import static vn.gdnn.training.Courses.ofProvince;
import static vn.gdnn.training.Courses.officer;
import static vn.gdnn.training.Courses.scheduled;
import static vn.gdnn.training.Courses.session;
import static vn.gdnn.training.Courses.signedUp;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import vn.gdnn.training.Database;

/** What tests have a province and the ministry hold and certify. */
final class Bodies {

    static final String HANOI = "province-01";

    private Bodies() {}

    /** A session of a course that the department of Hà Nội keeps. */
    static String sessionOfHanoi() {
        return scheduled(officer("01", "binh"), ofProvince(course("SO-01")), session(10, 30))
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String sessionOfMinistry() {
        return scheduled(admin("dung"), ofMinistry(course("BO-01")), session(10, 30))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Who signed up was there at both meetings, as who holds the session notes; the completion follows. */
    static String attended(RequestSpecification holder, String session, String staff) {
        String signUp = signedUp(session, staff).statusCode(201).extract().path("id");
        Database.run("""
                update course_session set begins = array[now() - interval '8 days', now() - interval '1 day'],
                    ends = array[now() - interval '191 hours', now() - interval '23 hours'] where id = '%s';
                update sign_up set signed_up_at = now() - interval '20 days'""".formatted(session));
        holder.body("{\"entries\": [{\"signUpId\": \"%s\", \"present\": true}]}".formatted(signUp))
                .put(SESSIONS + "/" + session + "/attendance/2")
                .then()
                .statusCode(200);
        return Database.list("select id from completed_training where session = '" + session + "' and staff_member = '"
                        + staff + "'")
                .get(0);
    }

    /** As that session completes it; told behind the service's back. */
    static String completedIn(String session, String staff, String title) {
        return completedIn(hanoi(), session, staff, title);
    }

    static String completedIn(RequestSpecification registrar, String session, String staff, String title) {
        String id = registrar
                .body(vn.gdnn.training.Callers.training(title, "2026-01-15"))
                .post(vn.gdnn.training.Callers.STAFF + "/" + staff + "/trainings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Database.run("update completed_training set standing = 'COMPLETED', session = '" + session + "' where id = '"
                + id + "'");
        return id;
    }

    static JsonPath issued(String completion) {
        return Certificates.issue(Certificates.manager(), completion)
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** Who has the key of that use now. */
    static String keyInUse(String body, String use) {
        return Database.list("select key_id from institution_key where retired_at is null and institution = '" + body
                        + "' and use = '" + use + "'")
                .get(0);
    }

    static List<String> issuers() {
        return Database.list("select issuer from certificate order by issuer");
    }
}
