package vn.gdnn.curriculum.publication.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.UUID;
import vn.gdnn.curriculum.publication.CaseRefusal;
import vn.gdnn.kit.problem.Refusal;

/** Answers that may be kept for a while and asked for again. */
@ApplicationScoped
class CaseAnswers {

    static final String KEPT = "public, max-age=300";

    /** With the entity, or 304 where the caller has what changed last at that moment. */
    Response answer(Request request, Instant changedAt, Object entity) {
        var tag = new EntityTag(Long.toString(changedAt.toEpochMilli(), Character.MAX_RADIX));
        // HTTP counts seconds: what changed within one is not older than it
        var modified = Date.from(changedAt.plusMillis(999).truncatedTo(ChronoUnit.SECONDS));
        var unchanged = request.evaluatePreconditions(modified, tag);
        return (unchanged == null ? Response.ok(entity) : unchanged)
                .tag(tag)
                .lastModified(modified)
                .header("Cache-Control", KEPT)
                .build();
    }

    /** The identifier of an address; CASE_UUID_INVALID where it is none. */
    static UUID identifier(String text) {
        if (!text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw new Refusal(CaseRefusal.CASE_UUID_INVALID, DocumentQuery.shown(text));
        }
        return UUID.fromString(text);
    }

    static Refusal unknown() {
        return new Refusal(CaseRefusal.CASE_OBJECT_UNKNOWN);
    }
}
