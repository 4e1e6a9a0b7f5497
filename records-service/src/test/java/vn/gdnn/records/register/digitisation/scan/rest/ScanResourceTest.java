package vn.gdnn.records.register.digitisation.scan.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static vn.gdnn.records.OldPapers.approved;
import static vn.gdnn.records.OldPapers.entry;
import static vn.gdnn.records.OldPapers.sent;
import static vn.gdnn.records.OldPapers.takenOver;
import static vn.gdnn.records.Requests.head;
import static vn.gdnn.records.Requests.registrar;
import static vn.gdnn.records.School.DANANG;
import static vn.gdnn.records.School.HANOI;
import static vn.gdnn.records.School.newCode;
import static vn.gdnn.records.School.student;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.credential.digest.Sha256;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.records.Requests;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class ScanResourceTest {

    private static final String PAPERS = "/api/records/v1/old-papers/";
    private static final String IMPORTS = "/api/records/v1/diplomas/imports/";
    private static final byte[] PDF = "%PDF-1.7 trang sổ".getBytes(UTF_8);

    @Inject
    School school;

    @Inject
    Database database;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void the_second_person_sees_the_scan_and_it_goes_into_the_register_with_its_entry() {
        var student = student();
        var file = sent(entry(student, "A" + newCode()));
        var waiting = waiting(file);
        var picture = picture("png", 1);
        var digest = HexFormat.of().formatHex(Sha256.of(picture));
        String scan = attached(registrar(), waiting, "image/png", picture)
                .statusCode(201)
                .body("entry", is(waiting))
                .body("mediaType", is("image/png"))
                .body("size", is(picture.length))
                .body("digest", is(digest))
                .extract()
                .path("id");

        lines(file).body("items.evidence.scanDigest", contains(digest));
        requireGiven(head(), waiting, scan, picture);
        assertThat(StoredRows.list("""
                select reader from access_log l join student s on s.id = l.person
                where s.code = ? and l.purpose = 'scan of an old paper'""", student)).containsExactly("head");

        approved(HANOI, file).body("done", is(1));
        registrar()
                .get("/api/records/v1/diplomas/" + waiting)
                .then()
                .statusCode(200)
                .body("origin", is("DIGITISED"));
        requireGiven(registrar(), waiting, scan, picture);
        registrar().get(PAPERS + waiting + "/scans").then().statusCode(200).body("digest", contains(digest));
    }

    @Test
    void a_scan_that_another_follows_is_kept() {
        var id = takenOver().get("id");
        String first = attached(registrar(), id, "image/jpeg", picture("jpg", 2))
                .statusCode(201)
                .extract()
                .path("id");
        String second = attached(head(), id, "application/pdf", PDF)
                .statusCode(201)
                .extract()
                .path("id");

        attached(registrar(), id, "application/pdf", PDF).statusCode(201).body("id", is(second));
        attached(registrar(), id, "image/jpeg", picture("jpg", 2))
                .statusCode(409)
                .body("code", is("SCAN_REPLACED_ALREADY"));
        registrar()
                .get(PAPERS + id + "/scans")
                .then()
                .statusCode(200)
                .body("id", contains(second, first))
                .body("mediaType", contains("application/pdf", "image/jpeg"));
        requireGiven(registrar(), id, first, picture("jpg", 2));
    }

    @Test
    void a_file_is_what_its_bytes_say() {
        var id = takenOver().get("id");

        attached(registrar(), id, "image/png", "một đoạn chữ".getBytes(UTF_8))
                .statusCode(422)
                .body("code", is("SCAN_TYPE_UNKNOWN"));
        attached(registrar(), id, "image/png", new byte[0]).statusCode(422).body("code", is("SCAN_TYPE_UNKNOWN"));
        attached(registrar(), id, "image/png", PDF)
                .statusCode(422)
                .body("code", is("SCAN_TYPE_DIFFERS"))
                .body("detail", is("Tệp được gửi là image/png nhưng nội dung là application/pdf; hãy gửi đúng loại."));
        attached(registrar(), id, "image/png", Arrays.copyOf(picture("png", 3), (5 << 20) + 1))
                .statusCode(413)
                .body("code", is("SCAN_TOO_LARGE"));
        attached(registrar(), id, "text/plain", PDF).statusCode(415);
        registrar().get(PAPERS + id + "/scans").then().body("", empty());
        attached(registrar(), id, "image/png", Arrays.copyOf(picture("png", 3), 5 << 20))
                .statusCode(201);
    }

    @Test
    void only_old_papers_have_scans() {
        var own = Requests.issued().get("id");

        for (var id : List.of(own, UUID.randomUUID().toString())) {
            attached(registrar(), id, "application/pdf", PDF).statusCode(404);
        }
        attached(registrar(), own, "application/pdf", PDF).body("code", is("OLD_PAPER_NOT_FOUND"));
        registrar().get(PAPERS + own + "/scans").then().statusCode(404);
    }

    @Test
    void nobody_outside_sees_a_scan_and_the_public_is_told_nothing_of_it() {
        var paper = takenOver();
        var id = paper.get("id");
        String scan = attached(registrar(), id, "application/pdf", PDF)
                .statusCode(201)
                .extract()
                .path("id");

        for (var place : List.of("/scans", "/scans/" + scan)) {
            registrar(DANANG).accept("*/*").get(PAPERS + id + place).then().statusCode(404);
            Tokens.province("48").accept("*/*").get(PAPERS + id + place).then().statusCode(404);
            Tokens.province("01").accept("*/*").get(PAPERS + id + place).then().statusCode(200);
            RestAssured.given().accept("*/*").get(PAPERS + id + place).then().statusCode(401);
        }
        attached(Tokens.province("01"), id, "application/pdf", PDF).statusCode(403);
        attached(registrar(DANANG), id, "application/pdf", PDF).statusCode(404);
        assertThat(RestAssured.get("/api/public/v1/diplomas/" + paper.get("publicId"))
                        .asString())
                .doesNotContain(HexFormat.of().formatHex(Sha256.of(PDF)), scan);
    }

    @Test
    void a_line_that_waits_shows_its_scan_to_the_school_only() {
        var waiting = waiting(sent(entry(student(), "A" + newCode())));
        String scan = attached(registrar(), waiting, "application/pdf", PDF)
                .statusCode(201)
                .extract()
                .path("id");

        Tokens.province("01")
                .accept("*/*")
                .get(PAPERS + waiting + "/scans/" + scan)
                .then()
                .statusCode(404);
        Tokens.province("01").get(PAPERS + waiting + "/scans").then().body("", empty());
        registrar(DANANG)
                .accept("*/*")
                .get(PAPERS + waiting + "/scans/" + scan)
                .then()
                .statusCode(404);
    }

    @Test
    void the_scan_of_a_line_that_is_rejected_goes_with_it() {
        var file = sent(entry(student(), "A" + newCode()));
        var waiting = waiting(file);
        attached(registrar(), waiting, "application/pdf", PDF).statusCode(201);

        head().body(Map.of("reason", "Không khớp sổ gốc"))
                .post(IMPORTS + file.extract().<String>path("id") + "/rejection")
                .then()
                .statusCode(200);

        assertThat(StoredRows.list("select id from old_paper_scan where entry = ?::uuid", waiting))
                .isEmpty();
        attached(registrar(), waiting, "application/pdf", PDF).statusCode(404);
    }

    @Test
    void the_scan_of_a_line_that_expires_goes_with_it() {
        var waiting = waiting(sent(entry(student(), "A" + newCode())));
        attached(registrar(), waiting, "application/pdf", PDF).statusCode(201);
        assertThat(StoredRows.list(
                        "update old_entry set staged_at = now() - interval '91 days' where id = ?::uuid returning id",
                        waiting))
                .hasSize(1);

        var deleted = CurrentScope.inTransaction(
                new Scope.Plumbing(),
                () -> database.update("delete from old_entry where id = ?", UUID.fromString(waiting)));

        assertThat(deleted).isEqualTo(1);
        assertThat(StoredRows.list("select id from old_paper_scan where entry = ?::uuid", waiting))
                .isEmpty();
    }

    @Test
    void what_is_kept_is_changed_and_taken_away_by_nobody() {
        attached(registrar(), takenOver().get("id"), "application/pdf", PDF).statusCode(201);

        for (var scope : List.of(new Scope.Institution(HANOI), new Scope.Ministry(), new Scope.Anyone())) {
            for (var act : List.of(
                    "delete from old_paper_scan",
                    "update old_paper_scan set waiting = diploma, diploma = null",
                    "update old_paper_scan set content = ''::bytea")) {
                assertThatThrownBy(() -> CurrentScope.inTransaction(scope, () -> database.update(act)))
                        .as("%s %s", scope, act)
                        .hasStackTraceContaining("permission denied");
            }
        }
        assertThatThrownBy(() -> CurrentScope.inTransaction(
                        new Scope.Anyone(),
                        () -> database.find(row -> row.uuid("id"), "select id from old_paper_scan limit 1")))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void of_eight_that_send_a_file_at_once_it_is_kept_once() throws Exception {
        var id = takenOver().get("id");
        var eight = Executors.newFixedThreadPool(8);
        try {
            var found = new ArrayList<String>();
            for (var answer : eight.invokeAll(
                    Collections.nCopies(8, (Callable<String>) () -> attached(registrar(), id, "application/pdf", PDF)
                            .statusCode(201)
                            .extract()
                            .path("id")))) {
                found.add(answer.get());
            }

            assertThat(found).hasSize(8).containsOnly(found.get(0));
        } finally {
            eight.shutdownNow();
        }
        registrar().get(PAPERS + id + "/scans").then().body("", hasSize(1));
    }

    private static void requireGiven(RequestSpecification by, String entry, String scan, byte[] content) {
        var given = by.accept("*/*")
                .get(PAPERS + entry + "/scans/" + scan)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", startsWith("attachment; filename=\"scan."));
        assertThat(given.extract().asByteArray()).isEqualTo(content);
    }

    private static ValidatableResponse attached(RequestSpecification by, String entry, String type, byte[] content) {
        return by.config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs(type, ContentType.BINARY)))
                .contentType(type)
                .body(content)
                .post(PAPERS + entry + "/scans")
                .then();
    }

    private static String waiting(ValidatableResponse file) {
        return lines(file).extract().path("items[0].evidence.entry");
    }

    private static ValidatableResponse lines(ValidatableResponse file) {
        return registrar()
                .get(IMPORTS + file.extract().<String>path("id") + "/entries")
                .then()
                .statusCode(200);
    }

    private static byte[] picture(String format, int width) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, 3, BufferedImage.TYPE_INT_RGB), format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
