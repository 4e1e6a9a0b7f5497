package vn.gdnn.records.credentials.diploma;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.gdnn.credential.proof.DocumentTemplate;
import vn.gdnn.credential.proof.HashedDocument;
import vn.gdnn.records.learning.programme.Level;
import vn.gdnn.records.register.entry.DiplomaContent;

/**
 * Writes and hashes credentials, by template where the shape allows it. One in so many is compared with what the
 * library says; where they differ nothing is signed.
 */
@ApplicationScoped
class WriteCredentials {

    private static final int MOST_TEMPLATES = 2_000;
    private static final CredentialField[] FIELDS = CredentialField.values();
    private static final Award WARM_UP = new Award(
            "",
            "",
            "",
            new DiplomaContent.Occupation("", ""),
            new Award.Course(Level.COLLEGE, new UUID(0, 0), null, false, Classified.NOWHERE),
            true);

    private final CredentialDocument documents;
    private final int checkOneIn;
    private final AtomicLong written = new AtomicLong();
    private final Map<Award, Optional<DocumentTemplate>> templates = new ConcurrentHashMap<>();

    WriteCredentials(
            CredentialDocument documents,
            @ConfigProperty(name = "gdnn.credentials.check-one-in", defaultValue = "100") int checkOneIn) {
        this.documents = documents;
        this.checkOneIn = checkOneIn;
    }

    HashedDocument write(Award award, Map<CredentialField, String> fields) {
        var template = template(award);
        if (template.isEmpty()) {
            return HashedDocument.of(
                    documents.template(award).apply(fields::get).toString());
        }
        var values = Stream.of(FIELDS).map(fields::get).toList();
        var document = template.get().fill(values);
        if (written.getAndIncrement() % checkOneIn == 0 && !document.holds()) {
            throw new IllegalStateException("template and library disagree on " + award.subject());
        }
        return document;
    }

    /** Loads and runs what a first credential needs, and keeps nothing of it; returns whether it came out right. */
    boolean warmUp() {
        return template(documents.template(WARM_UP))
                .filter(template ->
                        template.fill(Collections.nCopies(FIELDS.length, "1")).holds())
                .isPresent();
    }

    private Optional<DocumentTemplate> template(Award award) {
        var known = templates.get(award);
        if (known != null) {
            return known;
        }
        var made = template(documents.template(award));
        if (templates.size() >= MOST_TEMPLATES) {
            templates.clear();
        }
        templates.put(award, made);
        return made;
    }

    private static Optional<DocumentTemplate> template(
            Function<Function<CredentialField, String>, JsonObject> builder) {
        return DocumentTemplate.of(FIELDS.length, values -> builder.apply(from(values)));
    }

    private static Function<CredentialField, String> from(List<String> values) {
        var kept = new ArrayList<>(values);
        return particular -> kept.get(particular.ordinal());
    }
}
