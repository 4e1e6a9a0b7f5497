package vn.gdnn.kit.imports.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.personal.PersonalNumbers;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;

/** What a receipt says about an import. */
@ApplicationScoped
class ReceiptFacts {

    private final Database database;
    private final PersonalNumbers sealing;
    private final CurrentScope scope;
    private final String publicUrl;

    ReceiptFacts(
            Database database,
            PersonalNumbers sealing,
            CurrentScope scope,
            @ConfigProperty(name = "gdnn.public-url") String publicUrl) {
        this.database = database;
        this.sealing = sealing;
        this.scope = scope;
        this.publicUrl = publicUrl;
    }

    /**
     * As the claim of the receipt.
     *
     * @param accepted where the accepted rows are listed
     */
    record Facts(
            UUID id,
            String institution,
            String kind,
            Sent sent,
            SentFile file,
            Outcome outcome,
            Rows rows,
            String accepted) {}

    /**
     * How it was sent.
     *
     * @param by the account
     */
    record Sent(String by, Instant receivedAt, String mode, String format) {}

    /** The bytes as they came; the digest in hexadecimal. */
    record SentFile(String sha256, long bytes) {}

    /** How it ended: {@code failure} says why it was not read to its end, or why nothing of it was kept. */
    record Outcome(String status, @Nullable String failure, Instant finishedAt) {}

    /** How many rows; those that changed nothing are among the accepted ones. */
    record Rows(long read, long accepted, long refused, long unchanged, long warnings) {}

    /** Who speaks: the address of this system. */
    String publicUrl() {
        return publicUrl;
    }

    /** IMPORT_NOT_FINISHED while rows may still follow. */
    @Transactional
    Facts read(UUID job, String accepted) {
        return database.find(row -> facts(row, accepted), """
                        select id, institution, kind, sent_by, received_at, mode, format, file_sha256, total_bytes, status,
                            failure, finished_at, rows_read, accepted, refused, unchanged, warnings
                        from import_job where institution = ? and id = ? and status <> 'UPLOADING'""", scope.institution(), job)
                .orElseThrow(() -> new Refusal(KitRefusal.NOT_FOUND));
    }

    private Facts facts(Row row, String accepted) throws SQLException {
        var finishedAt = row.instantOrNull("finished_at");
        if (finishedAt == null) {
            throw new Refusal(ReceiptRefusal.IMPORT_NOT_FINISHED);
        }
        var digest = sealing.openBytes(Objects.requireNonNull(row.bytes("file_sha256")));
        return new Facts(
                row.uuid("id"),
                row.text("institution"),
                row.text("kind"),
                new Sent(row.text("sent_by"), row.instant("received_at"), row.text("mode"), row.text("format")),
                new SentFile(HexFormat.of().formatHex(digest), row.bigint("total_bytes")),
                new Outcome(row.text("status"), row.textOrNull("failure"), finishedAt),
                new Rows(
                        row.bigint("rows_read"),
                        row.bigint("accepted"),
                        row.bigint("refused"),
                        row.bigint("unchanged"),
                        row.bigint("warnings")),
                accepted);
    }
}
