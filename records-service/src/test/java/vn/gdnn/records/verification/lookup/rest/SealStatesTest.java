package vn.gdnn.records.verification.lookup.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gdnn.records.School.HANOI;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gdnn.credential.key.InstitutionKeys;
import vn.gdnn.credential.key.KeyUse;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.records.IssueJobs;
import vn.gdnn.records.Requests;
import vn.gdnn.records.School;
import vn.gdnn.records.register.log.SequenceLeaves;

/** What holds of every file in every state: of its key, of its entry, before and after the diploma is sealed anew. */
@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class SealStatesTest {

    private static final Map<String, String> KINDS =
            Map.of("application/pdf", "document", "application/vc", "credential", "application/vc+jwt", "credential");

    /** What becomes of an entry, and what the answer calls it then. */
    private enum Entry {
        ISSUED("VALID"),
        CORRECTED("CORRECTED"),
        REPLACED("REPLACED"),
        REVOKED("REVOKED");

        private final String status;

        Entry(String status) {
            this.status = status;
        }

        boolean isInForce() {
            return this == ISSUED || this == CORRECTED;
        }
    }

    private enum Key {
        IN_USE,
        RETIRED,
        DISOWNED
    }

    private record Held(Entry entry, Map<String, String> diploma, Map<String, byte[]> files) {}

    @Inject
    School school;

    @Inject
    InstitutionKeys keys;

    @Inject
    SequenceLeaves sequenceLeaves;

    @Inject
    Clock clock;

    @BeforeEach
    void schools() {
        school.known();
    }

    @ParameterizedTest
    @CsvSource({
        "IN_USE, CREDENTIAL", "RETIRED, CREDENTIAL", "DISOWNED, CREDENTIAL",
        "IN_USE, DOCUMENT", "RETIRED, DOCUMENT", "DISOWNED, DOCUMENT"
    })
    void no_file_is_green_by_a_disowned_key_and_no_genuine_diploma_is_without_proof(Key state, KeyUse use) {
        current(use);
        rotate(use);
        var held = held();
        var key = current(use);
        sequenceLeaves.sequence();
        if (state == Key.RETIRED) {
            rotate(use);
        } else if (state == Key.DISOWNED) {
            Requests.disown(HANOI, key);
        }
        var disowned = state == Key.DISOWNED;
        held.forEach(one -> requireOfAll(one, use, disowned ? "DISOWNED" : "TRUSTED"));
        if (disowned) {
            IssueJobs.ended(HANOI, Requests.reseal(HANOI, key, Map.of()));

            held.forEach(one -> requireOfAll(one, use, "RESEALED"));
        }
    }

    private void requireOfAll(Held held, KeyUse use, String seal) {
        var entry = held.entry();
        var answer = RestAssured.get(place(held));
        assertThat(answer.<String>path("status")).as("%s %s", entry, seal).isEqualTo(entry.status);
        if (entry.isInForce()) {
            assertThat(answer.<String>path("seal")).as("%s", entry).isEqualTo(seal);
        }
        for (var type : KINDS.keySet()) {
            requireOfOld(held, type, use, seal);
            requireOfGiven(held, type, use, seal);
        }
    }

    /** A file from before: green only where its diploma stands as it did and its keys are to be believed. */
    private static void requireOfOld(Held held, String type, KeyUse use, String seal) {
        var found = check(type, held.files().get(type));
        var verdict = found.<String>path("verdict");
        var what = "%s %s %s %s".formatted(held.entry(), type, use, seal);
        var touched = !seal.equals("TRUSTED") && (use == KeyUse.CREDENTIAL || type.equals("application/pdf"));
        if (held.entry() != Entry.ISSUED) {
            assertThat(verdict).as(what).isEqualTo("NOT_IN_FORCE");
        } else if (touched) {
            assertThat(verdict).as(what).isEqualTo("SEAL_DISOWNED");
            assertThat(found.<Object>path("sealedAnew") != null).as(what).isEqualTo(seal.equals("RESEALED"));
            assertThat(found.<String>path("verification.status")).as(what).isEqualTo("VALID");
        } else {
            assertThat(verdict).as(what).isEqualTo("VALID");
        }
    }

    /** What is handed out is green, or of a diploma that is not in force; what would not be is not handed out. */
    private static void requireOfGiven(Held held, String type, KeyUse use, String seal) {
        var given = RestAssured.given().accept(type).get(place(held) + "/" + KINDS.get(type));
        var what = "%s %s %s %s".formatted(held.entry(), type, use, seal);
        if (given.statusCode() == 200) {
            var verdict = check(type, given.asByteArray()).<String>path("verdict");
            assertThat(verdict).as(what).isEqualTo(held.entry().isInForce() ? "VALID" : "NOT_IN_FORCE");
        } else {
            assertThat(given.<String>path("code")).as(what).isIn("SEAL_DISOWNED", "DIPLOMA_NO_LONGER_VALID");
            assertThat(held.entry().isInForce() && !seal.equals("DISOWNED"))
                    .as(what)
                    .isFalse();
        }
    }

    private List<Held> held() {
        var all = new ArrayList<Held>();
        for (var entry : Entry.values()) {
            var diploma = Requests.issuedToday();
            var files = new HashMap<String, byte[]>();
            KINDS.forEach((type, kind) -> files.put(type, file(diploma, type, kind)));
            happen(entry, diploma.get("id"));
            if (entry == Entry.CORRECTED) {
                file(diploma, "application/pdf", "document");
            }
            all.add(new Held(entry, diploma, files));
        }
        return all;
    }

    private void happen(Entry entry, String id) {
        var today = LocalDate.now(clock).toString();
        switch (entry) {
            case ISSUED -> {}
            case CORRECTED -> Requests.correct(id, today);
            case REPLACED -> {
                var fresh = Requests.reissue(
                        id,
                        Map.of(
                                "serialNumber", "HN" + School.newCode(),
                                "reason", "In sai tên",
                                "fullName", "Nguyễn Thị Ngọc Ảnh"));
                Requests.sign(fresh).statusCode(200);
                Requests.act(Requests.registrar(), fresh, "issue", Map.of("issuedOn", today))
                        .statusCode(200);
            }
            case REVOKED -> Requests.revoke(id, today).statusCode(200);
        }
    }

    private String current(KeyUse use) {
        return CurrentScope.inTransaction(
                new Scope.Institution(HANOI), () -> keys.current(HANOI, use).id());
    }

    private static void rotate(KeyUse use) {
        Tokens.institution(HANOI, "school-head")
                .contentType(ContentType.JSON)
                .body(Map.of("use", use))
                .post("/api/records/v1/signing-keys/rotations")
                .then()
                .statusCode(201);
    }

    private static String place(Held held) {
        return "/api/public/v1/diplomas/" + held.diploma().get("publicId");
    }

    private static byte[] file(Map<String, String> diploma, String type, String kind) {
        return RestAssured.given()
                .accept(type)
                .get("/api/public/v1/diplomas/" + diploma.get("publicId") + "/" + kind)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static Response check(String type, byte[] file) {
        return RestAssured.given()
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs(type, ContentType.BINARY)))
                .contentType(type)
                .body(file)
                .post("/api/public/v1/document-checks");
    }
}
