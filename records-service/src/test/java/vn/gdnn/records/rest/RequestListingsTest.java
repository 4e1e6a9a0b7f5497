package vn.gdnn.records.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gdnn.records.Requests.askForRevocation;
import static vn.gdnn.records.Requests.enrol;
import static vn.gdnn.records.Requests.head;
import static vn.gdnn.records.Requests.issued;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.DANANG;
import static vn.gdnn.records.School.HANOI;
import static vn.gdnn.records.School.PROGRAMME;
import static vn.gdnn.records.School.completed;
import static vn.gdnn.records.School.enrolment;
import static vn.gdnn.records.School.graduate;
import static vn.gdnn.records.School.newCode;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;

/** Whoever reads what was asked about a person is noted with the person; a listing added to the contract has to be too. */
@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class RequestListingsTest {

    private static final String ROOT = "/api/records/v1/";

    /** About keys, schools, accounts and forms, or how many lines a file has. */
    private static final Set<String> OF_NOBODY = Set.of(
            ROOT + "diplomas/imports/{import}/request",
            ROOT + "institutions/{code}/predecessors/{predecessor}/requests",
            ROOT + "result-corrections/imports/{import}/request",
            ROOT + "signers/{account}/requests",
            ROOT + "signing-keys/{key}/compromise-reports",
            ROOT + "signing-keys/{key}/resealings",
            ROOT + "transcript-templates/requests");

    private static final Set<String> REQUESTS = Set.of("Approval", "SliceApprovalEntry", "ExemptionRequest");

    /** What is read by whom, and whom it shows. */
    private record Listing(RequestSpecification by, String path, String... students) {}

    private static final Map<String, Supplier<Listing>> LISTINGS = new TreeMap<>(Map.ofEntries(
            Map.entry(ROOT + "approvals", RequestListingsTest::everythingThatWaits),
            Map.entry(ROOT + "diplomas/{id}/corrections", () -> ofDiploma("corrections")),
            Map.entry(ROOT + "diplomas/{id}/reissue-requests", () -> ofDiploma("reissue-requests")),
            Map.entry(ROOT + "diplomas/{id}/revocation-requests", () -> ofDiploma("revocation-requests")),
            Map.entry(
                    ROOT + "enrolments/{enrolment}/recognition-requests",
                    () -> ofEnrolment(completed("8.5"), "recognition-requests")),
            Map.entry(
                    ROOT + "enrolments/{enrolment}/recognition/withdrawal-requests",
                    () -> ofEnrolment(graduate(), "recognition/withdrawal-requests")),
            Map.entry(ROOT + "enrolments/{enrolment}/results/{id}/correction-requests", RequestListingsTest::ofResult),
            Map.entry(ROOT + "exemption-requests/{request}", RequestListingsTest::exemption),
            Map.entry(ROOT + "persons/links/{subject}/requests", RequestListingsTest::link),
            Map.entry(ROOT + "students/{student}/merge-requests", RequestListingsTest::merge),
            Map.entry(ROOT + "transfer-offers/{id}/identity-confirmations", RequestListingsTest::confirmation)));

    @Inject
    School school;

    @BeforeEach
    void schools() {
        school.known();
    }

    static Set<String> listings() {
        return LISTINGS.keySet();
    }

    @ParameterizedTest
    @MethodSource("listings")
    void whoever_reads_requests_is_noted_with_whom_they_concern(String listing) {
        var read = LISTINGS.get(listing).get();
        var before = Stream.of(read.students()).map(RequestListingsTest::notes).toList();

        readToTheEnd(read);

        var after = Stream.of(read.students()).map(RequestListingsTest::notes).toList();
        for (var each = 0; each < before.size(); each++) {
            assertThat(after.get(each)).as(read.students()[each]).isEqualTo(before.get(each) + 1);
        }
    }

    /** The requests that other tests left waiting may fill pages before. */
    private static void readToTheEnd(Listing read) {
        var page = read.by().get(read.path()).then().statusCode(200).extract();
        while (read.path().equals(ROOT + "approvals") && page.path("next") != null) {
            page = minister()
                    .queryParam("limit", 200)
                    .queryParam("after", page.<String>path("next"))
                    .get(read.path())
                    .then()
                    .statusCode(200)
                    .extract();
        }
    }

    @Test
    void no_listing_of_requests_is_forgotten() throws IOException {
        var contract = new YAMLMapper()
                .readTree(Path.of("src/main/resources/openapi.yaml").toFile());
        var found = new TreeSet<String>();
        contract.path("paths").properties().forEach(path -> {
            var answer = path.getValue().at("/get/responses/200").findValuesAsText("$ref");
            if (answer.stream().anyMatch(ref -> REQUESTS.contains(ref.substring(ref.lastIndexOf('/') + 1)))) {
                found.add(path.getKey());
            }
        });

        var known = new HashSet<>(OF_NOBODY);
        known.addAll(LISTINGS.keySet());
        assertThat(found).containsExactlyInAnyOrderElementsOf(known);
    }

    private static Listing everythingThatWaits() {
        var merge = merge();
        var link = link();
        var exemption = exemption();
        var diploma = issued();
        askForRevocation(diploma.get("id"), "2026-07-01").statusCode(201);
        var revoked = StoredRows.list("select student::text from diploma where id = ?::uuid", diploma.get("id"));
        var students = Stream.of(
                        Stream.of(merge.students()),
                        Stream.of(link.students()),
                        Stream.of(exemption.students()),
                        revoked.stream())
                .flatMap(each -> each)
                .toArray(String[]::new);
        return new Listing(minister(), ROOT + "approvals", students);
    }

    private static Listing ofDiploma(String requests) {
        var enrolment = graduate();
        return new Listing(
                registrar(), ROOT + "diplomas/" + issued(enrolment).get("id") + "/" + requests, studentOf(enrolment));
    }

    private static Listing ofEnrolment(String enrolment, String requests) {
        return new Listing(registrar(), ROOT + "enrolments/" + enrolment + "/" + requests, studentOf(enrolment));
    }

    private static Listing ofResult() {
        var enrolment = graduate();
        var result = StoredRows.list("select id::text from module_result where enrolment = ?::uuid limit 1", enrolment)
                .get(0);
        return ofEnrolment(enrolment, "results/" + result + "/correction-requests");
    }

    private static Listing exemption() {
        var enrolment = enrolment();
        String request = registrar()
                .body("""
                        {"decisionNumber": "21/QĐ-MT", "decidedOn": "2023-10-02", "modules": [{"enrolmentId": "%s",
                         "moduleCode": "PE", "ground": "Đã có chứng chỉ", "evidence": "Chứng chỉ 0012/2022"}]}""".formatted(enrolment))
                .post(ROOT + "exemption-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new Listing(head(), ROOT + "exemption-requests/" + request, studentOf(enrolment));
    }

    private static Listing merge() {
        var duplicate = entered(HANOI, newCode());
        var survivor = entered(HANOI, newCode());
        registrar()
                .body(Map.of("survivorId", survivor, "reason", "Nhập hai lần"))
                .post(ROOT + "students/" + duplicate + "/merge-requests")
                .then()
                .statusCode(201);
        return new Listing(head(), ROOT + "students/" + duplicate + "/merge-requests", duplicate, survivor);
    }

    private static Listing link() {
        var here = entered(HANOI, newCode());
        var there = entered(DANANG, newCode());
        String link = minister()
                .body(Map.of("studentId", here, "otherStudentId", there, "reason", "Cùng một người"))
                .post(ROOT + "persons/links")
                .then()
                .statusCode(201)
                .extract()
                .path("subject");
        return new Listing(minister(), ROOT + "persons/links/" + link + "/requests", here, there);
    }

    private static Listing confirmation() {
        String offer = registrar()
                .body(Map.of("toInstitution", DANANG, "decisionNumber", "8/QĐ-CT", "decidedOn", "2026-01-10"))
                .post(ROOT + "enrolments/" + enrolment() + "/transfer-offers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var code = newCode();
        var student = entered(DANANG, code);
        String enrolment = enrol(DANANG, code, PROGRAMME, "CREDIT", 2024)
                .statusCode(201)
                .extract()
                .path("id");
        var confirmations = ROOT + "transfer-offers/" + offer + "/identity-confirmations";
        registrar(DANANG)
                .body(Map.of("enrolmentId", enrolment, "evidence", "Giấy khai sinh"))
                .post(confirmations)
                .then()
                .statusCode(201);
        return new Listing(registrar(DANANG), confirmations, student);
    }

    private static String entered(String institution, String code) {
        return registrar(institution)
                .body(Map.of("code", code, "fullName", "Nguyễn Thị Ngọc Ánh", "dateOfBirth", "2003-02-07"))
                .post(ROOT + "students")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static RequestSpecification minister() {
        return Tokens.ministry("ministry-admin").contentType(ContentType.JSON);
    }

    private static String studentOf(String enrolment) {
        return StoredRows.list("select student::text from enrolment where id = ?::uuid", enrolment)
                .get(0);
    }

    private static int notes(String student) {
        return Integer.parseInt(StoredRows.list("""
                        select (select count(*) from access_log where person = ?::uuid)
                             + (select count(*) from access_listing where persons @> array[?::uuid])""", student, student).get(0));
    }
}
