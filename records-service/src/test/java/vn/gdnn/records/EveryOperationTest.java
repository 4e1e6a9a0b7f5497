package vn.gdnn.records;

import static vn.gdnn.records.Requests.ISSUE_DAY;
import static vn.gdnn.records.Requests.acting;
import static vn.gdnn.records.Requests.head;
import static vn.gdnn.records.Requests.imported;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.newCode;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import vn.gdnn.kit.testing.EveryOperation;
import vn.gdnn.kit.testing.Made;
import vn.gdnn.kit.testing.SuiteDatabase;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class EveryOperationTest extends EveryOperation {

    private static final String ROOT = "/api/records/v1/";

    @Inject
    School school;

    @Override
    protected void make(Made made) {
        school.known();
        school.newcomer(made.school());
        made.ask("signer", "requestSigner");
        made.ask("file", "importStudents");
        makeLearning(made);
        makeRegister(made);
        makeOldPapers(made);
        makeBlanks(made);
        made.put("key", () -> first(made, "signing-keys"));
        made.ask("report", "reportCompromise");
        TestClock.on(ISSUE_DAY, () -> made.ask("template", "requestTranscriptTemplate"));
    }

    private static void makeLearning(Made made) {
        var enrolment = made.put("enrolment", () -> School.graduate(made.school()));
        made.put("student", () -> studentOf(enrolment));
        made.put("recognition", () -> first(made, "enrolments/" + enrolment + "/recognition-requests"));
        made.put("result", () -> first(made, "enrolments/" + enrolment + "/results"));
        made.ask("resultCorrection", "requestResultCorrection");
        var completed = made.put("completed", () -> School.completed(made.school(), "5"));
        made.put("otherStudent", () -> studentOf(completed));
        made.ask("merge", "requestMerge");
        made.put("studying", () -> enrolled(made));
        made.ask("exemption", "requestExemptions");
        made.ask("class", "openClass");
        made.ask("round", "openGraduationRound");
        made.put("offer", () -> offered(made, enrolled(made)));
        made.put("correctionFile", () -> corrected(made, completed));
    }

    private static String enrolled(Made made) {
        return Requests.enrol(
                        made.school(), School.student(made.school(), "Trần Văn Bình"), School.PROGRAMME, "CREDIT", 2023)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String offered(Made made, String enrolment) {
        return registrar(made.school())
                .body(Map.of("toInstitution", School.DANANG, "decisionNumber", "8/QĐ-CT", "decidedOn", "2026-01-10"))
                .post(ROOT + "enrolments/" + enrolment + "/transfer-offers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String corrected(Made made, String enrolment) {
        var code = stored(
                "select s.code from enrolment e join student s on s.id = e.student where e.id = ?::uuid", enrolment);
        var file = List.of(
                "studentCode,programmeCode,moduleCode,attempt,regularMarks,periodicMarks,examMark,decisionNumber,decidedOn,reason",
                code + ",CNTT,M1,1,9,9,9,3/QĐ,2026-07-01,Nhập nhầm điểm");
        return imported(made.school(), "result-corrections", file, "PARTIAL")
                .extract()
                .path("id");
    }

    private static void makeRegister(Made made) {
        made.put("serial", "VT" + newCode());
        TestClock.on(ISSUE_DAY, () -> issue(made));
        made.ask("copy", "copyDiploma");
        made.ask("correction", "requestCorrection");
        made.ask("reissue", "requestReissue");
        made.ask("revocation", "requestRevocation");
        made.put("waiting", () -> School.graduate(made.school()));
        made.ask("job", "orderIssue");
    }

    private static void issue(Made made) {
        var diploma = ROOT + "diplomas/" + made.ask("diploma", "registerDiploma");
        made.put("issued", () -> {
            acting(head(made.school()), diploma, "signature", Map.of("title", "Hiệu trưởng"))
                    .statusCode(200);
            return acting(registrar(made.school()), diploma, "issue", Map.of())
                    .statusCode(200)
                    .extract()
                    .path("id");
        });
    }

    private static void makeOldPapers(Made made) {
        made.put("entry", () -> takenOver(made));
        made.ask("scan", "attachScan");
    }

    private static String takenOver(Made made) {
        var entry = OldPapers.entry(School.student(made.school(), OldPapers.HOLDER), made.school() + newCode());
        var file = imported(made.school(), "diplomas", OldPapers.file(entry), "PARTIAL");
        made.put("entriesFile", file.extract().<String>path("id"));
        OldPapers.approved(made.school(), file);
        return stored("select id::text from diploma where serial_number = ?", entry.getOrDefault("serialNumber", ""));
    }

    private static void makeBlanks(Made made) {
        made.ask("range", "receiveBlanks");
        made.put(
                "minutes",
                () -> registrar(made.school())
                        .body(Map.of(
                                "kind",
                                "LOST",
                                "minutesNumber",
                                "3/BB",
                                "dated",
                                Requests.TODAY,
                                "council",
                                List.of("Trần Thị Chủ, chủ tịch", "Lê Văn Thư, thư ký"),
                                "reason",
                                "Mất",
                                "serialNumbers",
                                List.of("VT1")))
                        .post(ROOT + "blank-minutes")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    private static String first(Made made, String list) {
        return registrar(made.school())
                .get(ROOT + list)
                .then()
                .statusCode(200)
                .extract()
                .path("[0].id");
    }

    private static String studentOf(String enrolment) {
        return stored("select student::text from enrolment where id = ?::uuid", enrolment);
    }

    private static String stored(String query, String id) {
        return StoredRows.list(query, id).get(0);
    }
}
