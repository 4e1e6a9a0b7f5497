package vn.gdnn.records.learning.exemption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.kit.access.NoteListings;
import vn.gdnn.kit.access.Shown;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.records.learning.result.ExemptedModules;
import vn.gdnn.records.learning.result.ExemptionRequest;
import vn.gdnn.records.learning.result.ExemptionRequest.Line;

/** Shows what was asked for, line by line, and notes whose lines were read. */
@ApplicationScoped
public class ReadExemptionRequest {

    private final ExemptedModules exempted;
    private final Database database;
    private final NoteListings listings;
    private final CurrentScope scope;

    ReadExemptionRequest(ExemptedModules exempted, Database database, NoteListings listings, CurrentScope scope) {
        this.exempted = exempted;
        this.database = database;
        this.listings = listings;
        this.scope = scope;
    }

    @Transactional
    public ExemptionRequest read(UUID id) {
        var institution = scope.institution();
        var request = exempted.find(institution, id)
                .orElseThrow(() -> new Refusal(ExemptionRefusal.EXEMPTION_REQUEST_NOT_FOUND));
        listings.note(
                "exemption request",
                database.list(
                        row -> new Shown(institution, row.uuid("student")),
                        "select distinct student from enrolment where institution = ? and id = any (?::uuid[])",
                        institution,
                        request.lines().stream().map(Line::enrolment).toArray(UUID[]::new)));
        return request;
    }
}
