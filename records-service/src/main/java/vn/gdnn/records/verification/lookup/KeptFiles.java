package vn.gdnn.records.verification.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import vn.gdnn.credential.digest.Sha256;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/**
 * Finds the diploma that a file brought along is of, byte for byte: its document, one from before a correction, or a
 * certified copy of it.
 */
@ApplicationScoped
class KeptFiles {

    private static final String OF_DIGEST = """
            select d.public_id, f.made_at,
                   case when k.seal < d.seal then 'SEALED_ANEW' else 'DOCUMENT_IN_FORCE' end as standing
            from diploma_document k
            join diploma_document f on f.institution = k.institution and f.diploma = k.diploma
                 and f.content_version = k.content_version and f.seal = k.seal and f.revision = 1
            join diploma d on d.institution = k.institution and d.id = k.diploma
            where k.digest = ?
            union all
            select public_id, made_at, 'DOCUMENT_OF_EARLIER_WORDS' from document_of_earlier_words(?)
            union all
            select d.public_id, k.made_at,
                   case when k.content_version = d.content_version then 'GENUINE_COPY'
                        else 'COPY_OF_EARLIER_WORDS' end
            from certified_copy_document k
            join diploma d on d.institution = k.institution and d.id = k.diploma
            where k.digest = ?""";

    private final Database database;

    KeptFiles(Database database) {
        this.database = database;
    }

    /** What the register says of a file it keeps. */
    enum Standing {
        DOCUMENT_IN_FORCE,
        SEALED_ANEW,
        DOCUMENT_OF_EARLIER_WORDS,
        GENUINE_COPY,
        COPY_OF_EARLIER_WORDS;

        boolean isInForce() {
            return this == DOCUMENT_IN_FORCE || this == GENUINE_COPY;
        }
    }

    /** Whose file it is, and since when what was sealed first is kept; what came behind it later changes nothing of that. */
    record KeptFile(String publicId, Standing standing, Instant madeAt) {}

    Optional<KeptFile> find(byte[] file) {
        var digest = Sha256.of(file);
        return CurrentScope.inTransaction(
                new Scope.Anyone(),
                () -> database.find(
                        row -> new KeptFile(
                                row.text("public_id"),
                                row.constant(Standing.class, "standing"),
                                row.instant("made_at")),
                        OF_DIGEST,
                        digest,
                        digest,
                        digest));
    }
}
