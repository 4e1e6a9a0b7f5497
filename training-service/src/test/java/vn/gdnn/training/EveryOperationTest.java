package vn.gdnn.training;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import vn.gdnn.kit.testing.EveryOperation;
import vn.gdnn.kit.testing.Made;
import vn.gdnn.kit.testing.SuiteDatabase;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class EveryOperationTest extends EveryOperation {

    @Override
    protected void make(Made made) {
        Database.known(made.school(), made.province());
        var staff = made.ask("staff", "registerStaffMember");
        made.put(
                "position",
                () -> Database.list("select id from held_position where staff_member = '" + staff + "'")
                        .get(0));
        made.ask("training", "recordTraining");
        made.ask("paper", "addEvidence");
        Database.run("update completed_training set standing = 'VERIFIED' where institution = '" + made.school() + "'");
        made.ask("certificate", "issueCertificate");
        made.put(
                "key",
                () -> Database.list("select key_id from institution_key where use = 'TRAINING' and institution = '"
                                + made.school() + "'")
                        .get(0));
        made.ask("report", "reportCompromise");
        made.ask("job", "issueCertificates");
        made.ask("assessment", "assessOneself");
        made.ask("file", "importStaff");
        makeCourse(made, staff);
        Database.known("VAITRO9", "22");
        made.ask("transfer", "offerTransfer");
        made.put("completed", () -> Courses.completed(made.school(), staff));
    }

    /** Of the school itself: what a province offers is no school's. */
    private static void makeCourse(Made made, String staff) {
        var course = made.put("course", () -> Courses.offeredBySchool(made.school()));
        var session = made.put("session", () -> Courses.sessionOf(made.school(), course));
        made.put(
                "signUp",
                () -> Courses.signedUp(Courses.managerOf(made.school(), "lan"), session, staff)
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }
}
