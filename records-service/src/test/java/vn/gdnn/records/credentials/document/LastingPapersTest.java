package vn.gdnn.records.credentials.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static vn.gdnn.records.Requests.HEAD;
import static vn.gdnn.records.School.HANOI;
import static vn.gdnn.records.credentials.document.print.PdfLook.faults;
import static vn.gdnn.records.credentials.document.print.PdfLook.kept;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.credential.check.SignedPdf;
import vn.gdnn.credential.key.InstitutionKeys;
import vn.gdnn.credential.key.KeyUse;
import vn.gdnn.credential.lasting.Renewal;
import vn.gdnn.credential.revision.Addition.ArchiveTimestamp;
import vn.gdnn.credential.revision.Revisions;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.kit.time.Clocks;
import vn.gdnn.records.Requests;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;
import vn.gdnn.records.TestClock;
import vn.gdnn.records.credentials.document.seal.Signatures;
import vn.gdnn.records.credentials.document.trust.LocalServer;
import vn.gdnn.records.credentials.document.trust.LocalTrust;
import vn.gdnn.records.register.log.SequenceLeaves;

/** A service with a timestamping authority, whose schools and heads have certificates of an issuer that can be asked. */
@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
@QuarkusTestResource(value = LocalServer.class, restrictToAnnotatedClass = true)
class LastingPapersTest {

    private static final String SCHOOL = "Trường Cao đẳng Minh họa Hà Nội";
    private static final Duration THREE_YEARS = Duration.ofDays(3 * 365);

    @Inject
    School school;

    @Inject
    InstitutionKeys keys;

    @Inject
    LookForRenewals lookForRenewals;

    @Inject
    SequenceLeaves sequenceLeaves;

    @Inject
    Renewals renewals;

    @Inject
    Clock clock;

    Map<String, String> diploma;

    @BeforeEach
    void certificates_and_a_diploma() throws Exception {
        school.known();
        diploma = Requests.issuedToday();
        Signatures.current(keys, HANOI);
        var trust = LocalTrust.known();
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(120);
        var ofSchool = LocalTrust.pair();
        KeyStoreFile.put(
                HANOI,
                "document-" + now.getEpochSecond(),
                ofSchool.getPrivate(),
                List.of(trust.forSigner(SCHOOL, ofSchool.getPublic(), now, THREE_YEARS)));
        var ofHead = LocalTrust.pair();
        KeyStoreFile.put(
                HANOI,
                "signer-head",
                ofHead.getPrivate(),
                List.of(trust.forSigner(HEAD, ofHead.getPublic(), now, THREE_YEARS)));
        rotate();
        StoredRows.list("with gone as (delete from document_renewal returning 1) select * from gone");
    }

    @AfterEach
    void the_school_seals_as_before() throws Exception {
        System.clearProperty(LocalServer.AWAY);
        KeyStoreFile.remove(HANOI, "signer-head");
        rotate();
    }

    @Test
    void a_diploma_made_today_is_verified_in_ten_years_by_itself_if_its_timestamps_were_renewed_and_else_not()
            throws Exception {
        var made = kept("lasting-lt.pdf", document());
        assertThat(level(made, clock.instant())).containsOnly(SignatureLevel.PAdES_BASELINE_LT);
        assertThat(passed(made, clock.instant())).isTrue();
        assertThat(faults(made)).isEmpty();
        sequenceLeaves.sequence();

        for (var year = 1; year <= 10; year++) {
            inYears(year, this::renewed);
        }

        var renewed = kept("lasting-lta.pdf", document());
        var tenYearsOn = clock.instant().plus(Duration.ofDays(3653));
        assertThat(renewed).startsWith(made);
        assertThat(passed(renewed, tenYearsOn)).isTrue();
        assertThat(level(renewed, tenYearsOn)).containsOnly(SignatureLevel.PAdES_BASELINE_LTA);
        assertThat(passed(made, tenYearsOn)).isFalse();
        assertThat(faults(renewed)).isEmpty();
        assertThat(StoredRows.list("select count(*) from diploma_document where diploma = ?::uuid", diploma.get("id")))
                .containsExactly("11");
        inYears(10, () -> {
            for (var file : List.of(made, renewed)) {
                check(file)
                        .body("verdict", is("VALID"))
                        .body("checks.findAll { it.outcome == 'FAILED' }", empty())
                        .body("checks.findAll { it.reason == it.code || it.title == it.check }", empty())
                        .body("verification.status", is("VALID"));
            }
            check(renewed)
                    .body("checks.find { it.check == 'TIMESTAMP' }.code", is("TIMESTAMPED"))
                    .body("checks.find { it.check == 'VALID' }.code", is("PAdES_BASELINE_LTA"));
        });
    }

    @Test
    void while_the_authority_is_away_a_document_is_made_without_and_gets_its_timestamp_later() {
        System.setProperty(LocalServer.AWAY, "time");
        var made = document();
        assertThat(level(made, clock.instant())).containsOnly(SignatureLevel.PAdES_BASELINE_B);
        check(made).body("verdict", is("VALID"));
        assertThat(standing()).isEqualTo("B");
        lookForRenewals.look();
        await().atMost(Duration.ofSeconds(30)).until(() -> lastJob().equals("FAILED"));
        assertThat(metrics()).contains("gdnn_documents_waiting_for_timestamp{institution=\"CDHN01\"");
        assertThat(standing()).isEqualTo("B");

        System.clearProperty(LocalServer.AWAY);
        renewed();

        var raised = document();
        assertThat(raised).startsWith(made);
        assertThat(level(raised, clock.instant())).containsOnly(SignatureLevel.PAdES_BASELINE_LTA);
        for (var file : List.of(made, raised)) {
            check(file).body("verdict", is("VALID"));
        }
    }

    @Test
    void while_nobody_says_whether_a_certificate_was_revoked_a_document_has_its_timestamps_only() {
        System.setProperty(LocalServer.AWAY, "list");
        var made = document();
        assertThat(level(made, clock.instant())).containsOnly(SignatureLevel.PAdES_BASELINE_T);
        assertThat(standing()).isEqualTo("T");
        lookForRenewals.look();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> StoredRows.list(
                                "select code from job_item where subject = ?::uuid order by job desc limit 1",
                                diploma.get("id"))
                        .equals(List.of("REVOCATION_UNKNOWN")));
        assertThat(document()).isEqualTo(made);

        System.clearProperty(LocalServer.AWAY);
        renewed();

        assertThat(level(document(), clock.instant())).containsOnly(SignatureLevel.PAdES_BASELINE_LTA);
    }

    @Test
    void while_one_replica_looks_another_waits_so_that_both_begin_one_job() throws Exception {
        System.setProperty(LocalServer.AWAY, "time");
        document();
        var before = jobs();
        var other = Executors.newSingleThreadExecutor();
        try {
            var looked = CurrentScope.inTransaction(new Scope.Institution(HANOI), () -> {
                renewals.lock(HANOI);
                var looking = other.submit(lookForRenewals::look);
                assertThatThrownBy(() -> looking.get(500, TimeUnit.MILLISECONDS))
                        .isInstanceOf(TimeoutException.class);
                assertThat(jobs()).isEqualTo(before);
                return looking;
            });
            looked.get(30, TimeUnit.SECONDS);
        } finally {
            other.shutdown();
        }

        assertThat(jobs()).hasSize(before.size() + 1);
    }

    @Test
    void one_that_fails_each_time_keeps_none_from_its_turn() {
        System.setProperty(LocalServer.AWAY, "time");
        document();
        var first = diploma;
        diploma = Requests.issuedToday();
        document();

        assertThat(takenUp(1)).hasSize(1).doesNotContainAnyElementsOf(takenUp(1));
        assertThat(takenUp(2))
                .containsExactlyInAnyOrder(UUID.fromString(first.get("id")), UUID.fromString(diploma.get("id")));
    }

    private List<UUID> takenUp(int most) {
        return CurrentScope.inTransaction(
                new Scope.Institution(HANOI), () -> renewals.takeUp(HANOI, clock.instant(), most));
    }

    private static List<String> jobs() {
        return StoredRows.list("select id from job where kind = 'DOCUMENT_RENEWAL'");
    }

    @Test
    void what_has_its_timestamps_waits_for_nothing() {
        document();
        assertThat(standing()).isEqualTo("LT");

        lookForRenewals.look();

        assertThat(StoredRows.list(
                        "select 1 from job_item where subject = ?::uuid and job in"
                                + " (select id from job where kind = 'DOCUMENT_RENEWAL')",
                        diploma.get("id")))
                .isEmpty();
    }

    @Test
    void a_document_that_has_no_room_for_another_timestamp_waits_no_more() {
        var id = UUID.fromString(diploma.get("id"));
        var full = document();
        for (var next = revisions(full).with(new ArchiveTimestamp(1));
                next.isPresent();
                next = revisions(full).with(new ArchiveTimestamp(1))) {
            full = next.get().file();
        }
        keep(id, new Renewal.Renewed(full, clock.instant()));
        assertThat(document()).isEqualTo(full);

        lookForRenewals.look();

        await().atMost(Duration.ofSeconds(30)).until(() -> standing().equals("none"));
        assertThat(document()).isEqualTo(full);
    }

    private void keep(UUID id, Renewal.Renewed renewed) {
        CurrentScope.runInTransaction(
                new Scope.Institution(HANOI),
                () -> renewals.append(HANOI, id, renewals.find(HANOI, id).orElseThrow(), renewed, renewed.until()));
    }

    private static Revisions revisions(byte[] file) {
        return Revisions.read(
                        file,
                        SignedPdf.read(file).flatMap(SignedPdf::sealedLength).orElseThrow())
                .orElseThrow();
    }

    @Test
    void an_update_that_alters_anything_behind_the_timestamps_is_told() {
        System.setProperty(LocalServer.AWAY, "time");
        document();
        System.clearProperty(LocalServer.AWAY);
        renewed();
        var raised = document();

        for (var at : List.of(raised.length - 40, raised.length - 200, raised.length - 500)) {
            var altered = raised.clone();
            altered[at] ^= 1;
            check(altered).body("verdict", is("FAILED"));
        }
        check(Signatures.broken(raised, 2))
                .body("verdict", is("FAILED"))
                .body("checks.find { it.check == 'TIMESTAMP' }.code", is("TIMESTAMP_BROKEN"));
        check(Arrays.copyOf(raised, raised.length - 1)).body("verdict", is("FAILED"));
    }

    /** Has the service look for what waits, and waits until nothing does. */
    private void renewed() {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> {
                    lookForRenewals.look();
                    return StoredRows.list(
                                    "select 1 from document_renewal where diploma = ?::uuid and renew_at <= ?::timestamptz",
                                    diploma.get("id"),
                                    clock.instant().toString())
                            .isEmpty();
                });
    }

    private void inYears(int years, Runnable done) {
        var day = LocalDate.now(Clocks.VIETNAM).plusYears(years);
        TestClock.on(day, () -> {
            System.setProperty(
                    LocalServer.AHEAD,
                    Long.toString(
                            Duration.between(Instant.now(), clock.instant()).toSeconds()));
            try {
                done.run();
            } finally {
                System.clearProperty(LocalServer.AHEAD);
            }
        });
    }

    private static boolean passed(byte[] pdf, Instant at) {
        var report = Signatures.report(pdf, at, List.of(LocalTrust.known().root()));
        assertThat(report.getSignatureIdList()).hasSize(2);
        return report.getSignatureIdList().stream().allMatch(id -> report.getIndication(id) == Indication.TOTAL_PASSED);
    }

    private static List<SignatureLevel> level(byte[] pdf, Instant at) {
        var report = Signatures.report(pdf, at, List.of(LocalTrust.known().root()));
        return report.getSignatureIdList().stream()
                .map(report::getSignatureFormat)
                .toList();
    }

    private String standing() {
        return StoredRows.list("select level from document_renewal where diploma = ?::uuid", diploma.get("id")).stream()
                .findFirst()
                .orElse("none");
    }

    private static String lastJob() {
        return StoredRows.list("select status from job where kind = 'DOCUMENT_RENEWAL' order by id desc limit 1")
                .stream()
                .findFirst()
                .orElse("none");
    }

    private static String metrics() {
        return RestAssured.get("/q/metrics").asString();
    }

    private static void rotate() {
        Tokens.institution(HANOI, "school-head")
                .contentType(ContentType.JSON)
                .body(Map.of("use", KeyUse.DOCUMENT))
                .post("/api/records/v1/signing-keys/rotations")
                .then()
                .statusCode(201);
    }

    private byte[] document() {
        return RestAssured.get("/api/public/v1/diplomas/" + diploma.get("publicId") + "/document")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static ValidatableResponse check(byte[] file) {
        return Requests.checkFile("application/pdf", file, "vi").statusCode(200);
    }
}
