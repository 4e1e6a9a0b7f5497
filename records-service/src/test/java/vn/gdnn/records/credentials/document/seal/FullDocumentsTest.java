package vn.gdnn.records.credentials.document.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.gdnn.credential.check.DocumentCheck;
import vn.gdnn.credential.check.SignedPdf;
import vn.gdnn.credential.key.MadeKeys;
import vn.gdnn.credential.key.SigningKey;
import vn.gdnn.credential.lasting.Renewal;
import vn.gdnn.credential.revision.Addition;
import vn.gdnn.credential.revision.Addition.ArchiveTimestamp;
import vn.gdnn.credential.revision.Addition.ValidationData;
import vn.gdnn.credential.revision.Revision;
import vn.gdnn.credential.revision.Revisions;

/** What is behind a document is never more than whoever checks it looks at. */
class FullDocumentsTest {

    private final SigningKey key =
            MadeKeys.document("Trường Cao đẳng Minh họa Hà Nội", Instant.now().minus(1, ChronoUnit.DAYS));
    private final Clock clock = Clock.systemUTC();

    @Test
    void a_document_takes_as_many_additions_as_a_reader_follows_and_the_authority_is_not_asked_for_another()
            throws Exception {
        try (var authority = Authorities.failing(0)) {
            var almost = Signatures.printed(authority.seal(), key, clock).bytes();
            for (var i = 0; i < 63; i++) {
                almost = with(almost, new ArchiveTimestamp(1)).orElseThrow();
            }
            var full = with(almost, new ArchiveTimestamp(1)).orElseThrow();
            var asked = authority.asked();

            assertThat(revisions(full).added()).hasSize(64);
            assertThat(revisions(full).endsAt(full.length)).isTrue();
            assertThat(with(full, new ArchiveTimestamp(1))).isEmpty();
            for (var file : List.of(almost, full)) {
                assertThat(authority.preserve(clock).renew(file)).isEqualTo(new Renewal.Full());
            }
            assertThat(authority.preserve(clock).withValidationData(almost)).isPresent();
            assertThat(authority.preserve(clock).withValidationData(full)).isEmpty();
            assertThat(authority.asked()).isEqualTo(asked);
        }
    }

    @Test
    void a_document_stays_as_small_as_what_is_checked_and_the_authority_is_not_asked_for_one_that_has_no_room()
            throws Exception {
        try (var authority = Authorities.failing(0)) {
            var sealed = Signatures.printed(authority.seal(), key, clock).bytes();
            var asked = authority.asked();

            for (var left : new int[] {100, 10_000}) {
                var large = filled(sealed, left);
                assertThat(large.length).isBetween(DocumentCheck.LARGEST - left - 100, DocumentCheck.LARGEST - left);
                assertThat(authority.preserve(clock).renew(large)).isEqualTo(new Renewal.Full());
                assertThat(authority.preserve(clock).withValidationData(large).isPresent())
                        .isEqualTo(left == 10_000);
            }
            assertThat(authority.asked()).isEqualTo(asked);
        }
    }

    @Test
    void what_would_become_too_large_by_the_data_of_its_new_timestamp_goes_without_them() throws Exception {
        try (var authority = Authorities.failing(0)) {
            var preserve = authority.preserve(clock);
            var sealed = preserve.withValidationData(SealTest.sealed(SealTest.NO_AUTHORITY, key))
                    .orElseThrow();
            var timestamp = with(sealed, new ArchiveTimestamp(8_192)).orElseThrow().length - sealed.length;

            assertThat(last(preserve.renew(sealed))).isInstanceOf(ValidationData.class);
            assertThat(last(preserve.renew(filled(sealed, timestamp + 100)))).isInstanceOf(ArchiveTimestamp.class);
        }
    }

    private static Addition last(Renewal renewal) {
        var file = ((Renewal.Renewed) renewal).file();
        var revisions = revisions(file);
        assertThat(file.length).isLessThanOrEqualTo(DocumentCheck.LARGEST);
        assertThat(revisions.endsAt(file.length)).isTrue();
        return revisions.added().get(revisions.added().size() - 1).addition();
    }

    /** With so much data behind it that about so many bytes are left. */
    private static byte[] filled(byte[] file, int left) {
        var room = DocumentCheck.LARGEST - file.length - left - 2_000;
        var first = with(file, lists(room)).orElseThrow();
        return with(file, lists(room + DocumentCheck.LARGEST - left - first.length))
                .orElseThrow();
    }

    private static ValidationData lists(int bytes) {
        return new ValidationData(List.of(), List.of(), List.of(new byte[bytes / 2], new byte[bytes - bytes / 2]));
    }

    private static Optional<byte[]> with(byte[] file, Addition addition) {
        return revisions(file).with(addition).map(Revision::file);
    }

    private static Revisions revisions(byte[] file) {
        var sealed = SignedPdf.read(file).flatMap(SignedPdf::sealedLength).orElseThrow();
        return Revisions.read(file, sealed).orElseThrow();
    }
}
