package vn.gdnn.records.credentials.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gdnn.records.School.HANOI;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
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
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.credential.key.MadeKeys;
import vn.gdnn.credential.lasting.Level;
import vn.gdnn.credential.lasting.Renewal;
import vn.gdnn.credential.seal.Seal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.time.Clocks;
import vn.gdnn.records.Requests;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;
import vn.gdnn.records.credentials.document.Renewals.Kept;
import vn.gdnn.records.credentials.document.seal.Signatures;

/** Which document waits for a timestamp, when several of one diploma are at hand at once. */
@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class RenewalsTest {

    private static final Duration THREE_YEARS = Duration.ofDays(3 * 365);

    @Inject
    School school;

    @Inject
    Renewals renewals;

    @Inject
    KeptDocuments keptDocuments;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    Map<String, String> diploma;
    UUID id;

    @BeforeEach
    void a_diploma_with_its_document() {
        school.known();
        diploma = Requests.issuedToday();
        id = UUID.fromString(diploma.get("id"));
        document();
    }

    @Test
    void a_timestamp_for_a_document_that_was_corrected_meanwhile_does_not_hide_that_the_new_one_waits() {
        var before = kept();
        Requests.correct(diploma.get("id"), LocalDate.now(Clocks.VIETNAM).toString());
        document();
        var corrected = kept();
        assertThat(corrected.contentVersion()).isGreaterThan(before.contentVersion());

        append(before);
        assertThat(waiting()).containsExactly(corrected.contentVersion() + " B");

        run(() -> renewals.end(HANOI, id, before));
        assertThat(waiting()).containsExactly(corrected.contentVersion() + " B");

        append(corrected);
        assertThat(waiting()).containsExactly(corrected.contentVersion() + " LTA");
        run(() -> renewals.end(HANOI, id, corrected));
        assertThat(waiting()).isEmpty();
    }

    @Test
    void a_document_that_another_has_kept_meanwhile_waits_as_that_one_does() throws Exception {
        var standing = kept();
        var key = MadeKeys.document(
                "Trường Cao đẳng Minh họa Hà Nội", Instant.now().minus(1, ChronoUnit.DAYS));
        var late = new MadeDocument(
                id,
                standing.contentVersion(),
                standing.seal(),
                Signatures.printed(seal, key, clock),
                new MadeDocument.Keys(key.id(), null),
                clock.instant(),
                Level.LT,
                clock.instant().plus(THREE_YEARS));

        run(() -> keptDocuments.add(HANOI, List.of(late)));

        assertThat(kept().pdf()).isEqualTo(standing.pdf());
        assertThat(waiting()).containsExactly(standing.contentVersion() + " B");
    }

    private void append(Kept before) {
        var now = clock.instant();
        var grown = Arrays.copyOf(before.pdf(), before.pdf().length + 1);
        run(() -> renewals.append(HANOI, id, before, new Renewal.Renewed(grown, now.plus(THREE_YEARS)), now));
    }

    private Kept kept() {
        return inTransaction(() -> renewals.find(HANOI, id).orElseThrow());
    }

    private static <T> T inTransaction(Supplier<T> read) {
        return CurrentScope.inTransaction(new Scope.Institution(HANOI), read);
    }

    private static void run(Runnable change) {
        CurrentScope.runInTransaction(new Scope.Institution(HANOI), change);
    }

    private List<String> waiting() {
        return StoredRows.list(
                "select content_version || ' ' || level from document_renewal where diploma = ?::uuid", id.toString());
    }

    private void document() {
        RestAssured.get("/api/public/v1/diplomas/" + diploma.get("publicId") + "/document")
                .then()
                .statusCode(200);
    }
}
