package vn.gdnn.records.credentials.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.records.credentials.diploma.CredentialRefusal;
import vn.gdnn.records.register.entry.DiplomaStatus;

/**
 * Gives the document of an issued diploma to whoever has its public id, and makes it when it is asked for first. A
 * diploma that is replaced or revoked has none to give, for a signed file would look valid; nor has one that is sealed
 * with a disowned key, until it is sealed anew.
 */
@ApplicationScoped
public class ReadDocument {

    private final Database database;
    private final KeptDocuments kept;
    private final Documents documents;
    private final Clock clock;

    ReadDocument(Database database, KeptDocuments kept, Documents documents, Clock clock) {
        this.database = database;
        this.kept = kept;
        this.documents = documents;
        this.clock = clock;
    }

    /** The document of the content in force. */
    public IssuedDocument read(String publicId) {
        var wanted = CurrentScope.inTransaction(new Scope.Anyone(), () -> find(publicId))
                .orElseThrow(() -> new Refusal(DocumentRefusal.DOCUMENT_NOT_FOUND));
        if (wanted.isGone(LocalDate.now(clock))) {
            throw new Refusal(DocumentRefusal.DIPLOMA_NO_LONGER_VALID);
        }
        if (wanted.sealDisowned()) {
            throw new Refusal(CredentialRefusal.SEAL_DISOWNED);
        }
        return keptOf(wanted).orElseGet(() -> {
            var refusal = documents
                    .make(wanted.institution(), List.of(wanted.id()))
                    .refused()
                    .get(wanted.id());
            if (refusal != null) {
                throw refusal;
            }
            return keptOf(wanted).orElseThrow(() -> new Refusal(DocumentRefusal.DOCUMENT_NOT_FOUND));
        });
    }

    private Optional<IssuedDocument> keptOf(Wanted wanted) {
        return CurrentScope.inTransaction(new Scope.Anyone(), () -> kept.find(wanted.institution(), wanted.id()));
    }

    private Optional<Wanted> find(String publicId) {
        return database.find(
                row -> new Wanted(
                        row.text("institution"),
                        row.uuid("id"),
                        row.constant(DiplomaStatus.class, "status"),
                        row.dateOrNull("revoked_from"),
                        row.bool("seal_disowned")),
                "select d.institution, d.id, d.status, d.revoked_from, " + SealStanding.IS_DISOWNED
                        + " as seal_disowned from diploma d where d.public_id = ?",
                publicId.replace("\0", ""));
    }

    private record Wanted(
            String institution,
            UUID id,
            DiplomaStatus status,
            @Nullable LocalDate revokedFrom,
            boolean sealDisowned) {

        boolean isGone(LocalDate today) {
            return status == DiplomaStatus.REPLACED || revokedFrom != null && !revokedFrom.isAfter(today);
        }
    }
}
