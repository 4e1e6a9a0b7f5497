package vn.gdnn.curriculum.resource;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.curriculum.Callers;
import vn.gdnn.curriculum.resource.file.SweepUploads;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class UploadTest {

    private static final byte[] PDF = content("%PDF-1.7\n", 300_000);

    @Inject
    SweepUploads sweep;

    @BeforeEach
    void no_resource() {
        Callers.institutionsAreKnown();
        Callers.sql("delete from resource; delete from outbox");
    }

    @Test
    void a_file_comes_in_parts_and_is_given_whole_and_in_ranges() throws IOException {
        var id = Store.drafted(Store.complete("Hàn TIG"));
        var upload = Tusd.begun(Callers.designer(), id, "Bài 1.pdf", "application/pdf", PDF.length);

        Tusd.part(upload, 0, Arrays.copyOf(PDF, 100_000)).then().statusCode(204).header("Upload-Offset", is("100000"));
        problem(Tusd.part(upload, 0, PDF), 409, "UPLOAD_OFFSET_DIFFERS");
        Callers.designer()
                .head(upload)
                .then()
                .statusCode(200)
                .header("Upload-Offset", is("100000"))
                .header("Upload-Length", is(String.valueOf(PDF.length)))
                .header("Tus-Resumable", is("1.0.0"));
        Tusd.part(upload, 100_000, Arrays.copyOfRange(PDF, 100_000, PDF.length))
                .then()
                .statusCode(204);
        problem(Callers.designer().get(upload), 404, "UPLOAD_NOT_FOUND");

        var listed = Callers.designer().get(Store.PLACE + "/" + id + "/files");
        listed.then()
                .statusCode(200)
                .body("[0].name", is("Bài 1.pdf"))
                .body("[0].mediaType", is("application/pdf"))
                .body("[0].size", is(PDF.length))
                .body("[0].sha256", is(HexFormat.of().formatHex(sha256(PDF))))
                .body("[0].scan", is("UNSCANNED"))
                .body("[0].packageKind", nullValue());
        var place = Store.PLACE + "/" + id + "/files/" + listed.path("[0].id");
        var whole = Callers.designer().get(place);
        assertThat(whole.asByteArray()).isEqualTo(PDF);
        assertThat(whole.header("Content-Disposition")).isEqualTo("attachment; filename*=UTF-8''B%C3%A0i%201.pdf");
        for (var range : Map.of("bytes=0-9", 10, "bytes=299990-", 10, "bytes=-10", 10, "bytes=299990-999999", 10)
                .entrySet()) {
            var part = Callers.designer().header("Range", range.getKey()).get(place);
            part.then().statusCode(206);
            assertThat(part.asByteArray()).hasSize(range.getValue());
        }
        assertThat(Callers.designer().header("Range", "bytes=5-8").get(place).header("Content-Range"))
                .isEqualTo("bytes 5-8/300000");
        var outside = Callers.designer().header("Range", "bytes=300000-").get(place);
        problem(outside, 416, "RANGE_OUTSIDE_OF_FILE");
        assertThat(outside.header("Content-Range")).isEqualTo("bytes */300000");
        Callers.designer()
                .header("Range", "bytes=0-4")
                .header("If-Range", "\"x\"")
                .get(place)
                .then()
                .statusCode(200);
        Callers.designer().header("Range", "lines=0-4").get(place).then().statusCode(200);
    }

    @Test
    void what_was_cut_in_the_middle_goes_on_where_it_stood() throws IOException {
        var id = Store.drafted(Store.complete("Hàn TIG"));
        var upload = Tusd.begun(Callers.designer(), id, "a.pdf", "application/pdf", PDF.length);
        var token = Tokens.token("designer", Map.of("institution", Callers.HANOI), Roles.CURRICULUM_DESIGNER);
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream()
                    .write(("PATCH " + upload + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                                    + "\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\n"
                                    + "Content-Type: application/offset+octet-stream\r\nContent-Length: " + PDF.length
                                    + "\r\n\r\n")
                            .getBytes(US_ASCII));
            socket.getOutputStream().write(PDF, 0, 200_000);
            socket.getOutputStream().flush();
        }

        await().untilAsserted(() -> assertThat(offset(upload)).isPositive());
        await().untilAsserted(() ->
                assertThat(Callers.rows("select lease from resource_upload")).containsOnlyNulls());
        var stood = offset(upload);
        assertThat(stood).isLessThanOrEqualTo(200_000);
        Tusd.part(upload, stood, Arrays.copyOfRange(PDF, stood, PDF.length))
                .then()
                .statusCode(204);

        Callers.designer()
                .get(Store.PLACE + "/" + id + "/files")
                .then()
                .body("[0].sha256", is(HexFormat.of().formatHex(sha256(PDF))));
    }

    @Test
    void one_sender_at_a_time_and_nothing_of_a_part_that_was_damaged() {
        var id = Store.drafted(Store.complete("Hàn TIG"));
        var upload = Tusd.begun(Callers.designer(), id, "a.pdf", "application/pdf", PDF.length);
        Callers.sql("update resource_upload set lease = gen_random_uuid(), lease_until = now() + interval '1 minute'");
        problem(Tusd.part(upload, 0, PDF), 409, "UPLOAD_BUSY");
        Callers.sql("update resource_upload set lease_until = now() - interval '1 second'");

        problem(
                Tusd.part(
                        Callers.designer()
                                .header(
                                        "Upload-Checksum",
                                        "sha256 " + Base64.getEncoder().encodeToString(sha256(new byte[1]))),
                        upload,
                        0,
                        PDF),
                460,
                "UPLOAD_CHECKSUM_DIFFERS");
        assertThat(offset(upload)).isZero();
        problem(
                Tusd.part(Callers.designer().header("Upload-Checksum", "md5 x"), upload, 0, PDF),
                422,
                "UPLOAD_CHECKSUM_UNREADABLE");
        problem(Tusd.part(upload, 0, Arrays.copyOf(PDF, PDF.length + 1)), 413, "UPLOAD_PART_TOO_LARGE");
        Callers.designer()
                .header("Tus-Resumable", "1.0.0")
                .delete(upload)
                .then()
                .statusCode(204);

        var again = Tusd.begun(Callers.designer(), id, "a.pdf", "application/pdf", PDF.length);
        Tusd.part(
                        Callers.designer()
                                .header(
                                        "Upload-Checksum",
                                        "sha256 " + Base64.getEncoder().encodeToString(sha256(PDF))),
                        again,
                        0,
                        PDF)
                .then()
                .statusCode(204);
        problem(Tusd.send(id, "a.pdf", "application/pdf", PDF), 409, "RESOURCE_FILE_NAME_TAKEN");
    }

    @Test
    void a_beginning_says_what_it_is_about() {
        var id = Store.drafted(Store.complete("Hàn TIG"));

        problem(Tusd.begin(Callers.designer(), id, "a.pdf", "application/pdf", 300L << 20), 413, "UPLOAD_TOO_LARGE");
        problem(
                Tusd.begin(Callers.designer(), id, "../a.pdf", "application/pdf", 9),
                422,
                "UPLOAD_METADATA_UNREADABLE");
        problem(Tusd.begin(Callers.designer(), id, "", "application/pdf", 9), 422, "UPLOAD_METADATA_UNREADABLE");
        problem(
                Callers.designer().header("Upload-Length", 5).post(Store.PLACE + "/" + id + "/uploads"),
                412,
                "UPLOAD_PROTOCOL_UNKNOWN");
        problem(Tusd.begin(Callers.designerOfDanang(), id, "a.pdf", "application/pdf", 9), 404, "RESOURCE_NOT_FOUND");
        for (var open = 0; open < 20; open++) {
            Tusd.begun(Callers.designer(), id, open + ".pdf", "application/pdf", 9);
        }
        problem(Tusd.begin(Callers.designer(), id, "a.pdf", "application/pdf", 9), 409, "UPLOADS_TOO_MANY");
    }

    @Test
    void what_did_not_become_whole_in_time_is_forgotten() throws IOException {
        var id = Store.drafted(Store.complete("Hàn TIG"));
        var upload = Tusd.begun(Callers.designer(), id, "a.pdf", "application/pdf", PDF.length);
        Tusd.part(upload, 0, Arrays.copyOf(PDF, 1000)).then().statusCode(204);
        var onDisk = files().resolve("uploads").resolve(upload.substring(upload.lastIndexOf('/') + 1));
        assertThat(onDisk).hasSize(1000);
        Callers.sql("update resource_upload set expires_at = now() - interval '1 second'");

        problem(Tusd.part(upload, 1000, PDF), 404, "UPLOAD_NOT_FOUND");
        sweep.sweep();

        assertThat(Callers.rows("select id from resource_upload")).isEmpty();
        assertThat(onDisk).doesNotExist();
    }

    @Test
    void the_same_bytes_are_kept_once_for_all_schools_and_seen_by_those_who_may() throws IOException {
        var bytes = content("%PDF-1.7 " + System.nanoTime(), 5000);
        var ours = Store.drafted(Store.complete("Hàn TIG"));
        String theirs = Callers.designerOfDanang()
                .body(Store.complete("Hàn khác"))
                .post(Store.PLACE)
                .path("id");
        Tusd.send(ours, "a.pdf", "application/pdf", bytes).then().statusCode(204);
        Tusd.send(Callers::designerOfDanang, theirs, "b.pdf", "application/pdf", bytes)
                .then()
                .statusCode(204);

        try (var kept = Files.walk(files().resolve("content"))) {
            assertThat(kept.filter(file -> file.endsWith(HexFormat.of().formatHex(sha256(bytes)))))
                    .hasSize(1);
        }
        var place = place(ours);
        problem(Callers.designerOfDanang().get(place), 404, "RESOURCE_NOT_FOUND");
        problem(Store.reviewer().get(place.replace("/resources/", "/resource-reviews/")), 404, "RESOURCE_NOT_FOUND");
        Store.submit(ours).then().statusCode(200);
        problem(Callers.designerOfDanang().get(place), 404, "RESOURCE_NOT_FOUND");
        Store.reviewer()
                .get(place.replace("/resources/", "/resource-reviews/"))
                .then()
                .statusCode(200);
        problem(Tusd.begin(Callers.designer(), ours, "c.pdf", "application/pdf", 9), 409, "RESOURCE_FILES_FIXED");
        problem(Callers.designer().delete(place), 409, "RESOURCE_FILES_FIXED");
        Store.publish(ours).then().statusCode(200);
        Callers.designerOfDanang().get(place).then().statusCode(200);

        String next = Store.next(ours).then().statusCode(201).extract().path("id");
        assertThat(Callers.designer().get(place(next)).asByteArray()).isEqualTo(bytes);
        Callers.designer().delete(place(next)).then().statusCode(204);
        Store.takeDown(ours, Store.head(Callers.HANOI)).then().statusCode(200);
        problem(Callers.designerOfDanang().get(place), 410, "RESOURCE_TAKEN_DOWN");
    }

    @Test
    void a_file_that_changes_makes_the_version_that_was_read_an_old_one() {
        var id = Store.drafted(Store.complete("Hàn TIG"));
        var tag = Store.read(id).header("ETag");
        Tusd.send(id, "a.pdf", "application/pdf", PDF).then().statusCode(204);

        problem(
                Callers.designer().header("If-Match", tag).post(Store.PLACE + "/" + id + "/submission"),
                412,
                "STALE_VERSION");
    }

    private static String place(String resource) {
        var list = Store.PLACE + "/" + resource + "/files";
        return list + "/" + Callers.designer().get(list).path("[0].id");
    }

    private static Path files() {
        return Path.of(ConfigProvider.getConfig().getValue("gdnn.files.folder", String.class));
    }

    private static int offset(String upload) {
        return Integer.parseInt(Callers.designer().head(upload).header("Upload-Offset"));
    }

    private static byte[] content(String head, int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        var first = head.getBytes(UTF_8);
        System.arraycopy(first, 0, bytes, 0, first.length);
        return bytes;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void problem(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", is(code));
    }
}
