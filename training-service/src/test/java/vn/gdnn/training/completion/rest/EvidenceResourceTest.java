package vn.gdnn.training.completion.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.training.Callers.ROOT;
import static vn.gdnn.training.Callers.STAFF;
import static vn.gdnn.training.Callers.danang;
import static vn.gdnn.training.Callers.hanoi;
import static vn.gdnn.training.Callers.head;
import static vn.gdnn.training.Callers.ministry;
import static vn.gdnn.training.Callers.problem;
import static vn.gdnn.training.Callers.teacher;
import static vn.gdnn.training.Callers.training;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.training.Database;

@QuarkusTest
class EvidenceResourceTest {

    private static final String PDF = "%PDF-1.7 giấy chứng nhận";

    String declared = "";

    @BeforeEach
    void a_declared_training() {
        Database.empty();
        declared = hanoi().body(training("Dạy học số", "2026-01-15"))
                .post(STAFF + "/" + teacher("GV1") + "/trainings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void a_paper_is_kept_as_it_was_sent_and_marked_unscanned() {
        var paper = added(hanoi(), declared, PDF);

        head().get(evidence(declared))
                .then()
                .body("id", contains(paper))
                .body("mediaType", contains("application/pdf"))
                .body("size", contains(PDF.getBytes(UTF_8).length))
                .body("scan", contains("UNSCANNED"))
                .body("addedBy", contains("sis-CDHN01"));
        var answer = Tokens.province("01").get(evidence(declared) + "/" + paper);
        answer.then()
                .statusCode(200)
                .header("Content-Disposition", is("attachment; filename=\"evidence.pdf\""))
                .header("X-Content-Type-Options", is("nosniff"));
        assertThat(answer.asByteArray()).isEqualTo(PDF.getBytes(UTF_8));
        assertThat(Database.list("select purpose from access_log"))
                .containsExactly("evidence of a training", "evidence of a training");
    }

    @Test
    void the_officer_and_the_ministry_add_what_they_found_and_the_same_file_is_kept_once() {
        var first = added(Tokens.province("01"), declared, PDF);

        assertThat(added(ministry(), declared, PDF)).isEqualTo(first);
        assertThat(added(ministry(), declared, PDF + "!")).isNotEqualTo(first);
        assertThat(Database.count("training_evidence")).isEqualTo(2);
    }

    @Test
    void what_is_too_large_or_of_another_kind_is_not_kept() {
        problem(
                sent(hanoi(), declared, "application/pdf", Arrays.copyOf(PDF.getBytes(UTF_8), 5_242_881)),
                413,
                "FILE_TOO_LARGE");
        problem(sent(hanoi(), declared, "image/png", PDF.getBytes(UTF_8)), 422, "FILE_TYPE_DIFFERS");
        problem(sent(hanoi(), declared, "application/pdf", "MZ giấy".getBytes(UTF_8)), 422, "FILE_TYPE_UNKNOWN");
        problem(sent(hanoi(), declared, "text/html", PDF.getBytes(UTF_8)), 415, "UNSUPPORTED_MEDIA_TYPE");
        sent(hanoi(), declared, "application/pdf", Arrays.copyOf(PDF.getBytes(UTF_8), 5_242_880))
                .statusCode(201);
        assertThat(Database.count("training_evidence")).isEqualTo(1);
    }

    @Test
    void a_training_has_twenty_papers_at_most() {
        for (var number = 0; number < 20; number++) {
            added(hanoi(), declared, PDF + number);
        }

        problem(sent(hanoi(), declared, "application/pdf", PDF.getBytes(UTF_8)), 409, "EVIDENCE_TOO_MUCH");
        added(hanoi(), declared, PDF + 7);
    }

    @Test
    void another_school_and_another_province_find_nothing() {
        var paper = added(hanoi(), declared, PDF);

        for (var stranger : new RequestSpecification[] {danang(), Tokens.province("48")}) {
            problem(sent(stranger, declared, "application/pdf", PDF.getBytes(UTF_8)), 404, "TRAINING_NOT_FOUND");
        }
        problem(danang().get(evidence(declared)).then(), 404, "TRAINING_NOT_FOUND");
        problem(Tokens.province("48").get(evidence(declared) + "/" + paper).then(), 404, "TRAINING_NOT_FOUND");
        problem(head().get(evidence(declared) + "/" + declared).then(), 404, "EVIDENCE_NOT_FOUND");
        problem(sent(head(), declared, "application/pdf", PDF.getBytes(UTF_8)), 403, "FORBIDDEN");
    }

    static String added(RequestSpecification caller, String training, String content) {
        return sent(caller, training, "application/pdf", content.getBytes(UTF_8))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse sent(RequestSpecification caller, String training, String type, byte[] content) {
        return caller.contentType(type).body(content).post(evidence(training)).then();
    }

    private static String evidence(String training) {
        return ROOT + "/trainings/" + training + "/evidence";
    }
}
