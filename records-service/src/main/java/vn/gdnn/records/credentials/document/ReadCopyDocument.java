package vn.gdnn.records.credentials.document;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.credential.key.InstitutionKeys;
import vn.gdnn.credential.key.KeyUse;
import vn.gdnn.credential.key.SigningKey;
import vn.gdnn.credential.seal.Seal;
import vn.gdnn.kit.access.AccessLog;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.credentials.document.print.CopyPrinter;

/**
 * Gives the signed document of a certified copy, made when it is asked for first and the same ever after. A copy of a
 * diploma that is no longer in force, or says something else now, is not given: it would look valid; nor is one that a
 * disowned key sealed.
 */
@ApplicationScoped
public class ReadCopyDocument {

    private final CopyDocumentContents contents;
    private final KeptCopies kept;
    private final CopyPrinter printer;
    private final InstitutionKeys keys;
    private final Seal seal;
    private final AccessLog accessLog;

    ReadCopyDocument(
            CopyDocumentContents contents,
            KeptCopies kept,
            CopyPrinter printer,
            InstitutionKeys keys,
            Seal seal,
            AccessLog accessLog) {
        this.contents = contents;
        this.kept = kept;
        this.printer = printer;
        this.keys = keys;
        this.seal = seal;
        this.accessLog = accessLog;
    }

    private record Wanted(
            CopyDocumentContents.Content content,
            Optional<byte[]> document,
            @Nullable SigningKey key) {}

    /** The file; it is read in a transaction, sealed outside any, and kept in another. */
    public byte[] read(UUID diploma, UUID copy) {
        var wanted = QuarkusTransaction.requiringNew().call(() -> find(diploma, copy));
        var key = wanted.key();
        if (key == null) {
            return wanted.document().orElseThrow();
        }
        var content = wanted.content();
        var file = printer.print(content.paper(), seal.room(key));
        seal.seal(file, key);
        return QuarkusTransaction.requiringNew().call(() -> {
            kept.add(content, file.bytes(), key.id());
            return kept.find(content.institution(), copy).orElseThrow();
        });
    }

    private Wanted find(UUID diploma, UUID copy) {
        var content = contents.find(diploma, copy).orElseThrow(() -> new Refusal(DocumentRefusal.DOCUMENT_NOT_FOUND));
        if (!content.inForce()) {
            throw new Refusal(DocumentRefusal.DIPLOMA_NO_LONGER_VALID);
        }
        accessLog.note(content.institution(), content.student(), "certified copy");
        var document = kept.find(content.institution(), copy);
        return new Wanted(
                content, document, document.isPresent() ? null : keys.current(content.institution(), KeyUse.DOCUMENT));
    }
}
