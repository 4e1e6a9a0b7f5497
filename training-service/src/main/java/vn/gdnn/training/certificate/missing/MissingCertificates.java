package vn.gdnn.training.certificate.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.access.NoteListings;
import vn.gdnn.kit.access.Shown;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Filter;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.tenancy.CurrentScope;

/** Shows the completions of the caller's school that have waited for their certificate for more than a minute. */
@ApplicationScoped
public class MissingCertificates {

    private static final String SELECT = """
            select d.completion, t.staff_member, d.since, d.reason from certificate_due d
            join completed_training t on t.institution = d.institution and t.id = d.completion
            where %s order by d.completion limit ?""";

    private final Database database;
    private final NoteListings listings;
    private final CurrentScope scope;
    private final Duration missingAfter;

    MissingCertificates(
            Database database,
            NoteListings listings,
            CurrentScope scope,
            @ConfigProperty(name = "gdnn.certificates.missing-after") Duration missingAfter) {
        this.database = database;
        this.listings = listings;
        this.scope = scope;
        this.missingAfter = missingAfter;
    }

    /** In the order of the completions' ids. */
    @Transactional
    public Slice<MissingCertificate> list(@Nullable Cursor after, int limit) {
        var institution = scope.institution();
        var filter = new Filter()
                .and("d.institution = ?", institution)
                .and("d.act = 'ISSUE'")
                .and("d.since < now() - make_interval(secs => ?)", missingAfter.toSeconds());
        if (after != null) {
            filter.and("d.completion > ?", after.uuid(0));
        }
        var rows = database.list(
                MissingCertificates::missing, SELECT.formatted(filter.sql()), filter.parametersAndLimit(limit));
        return listings.note(
                "missing certificates",
                Slice.of(rows, limit, last -> Cursor.of(last.completionId())),
                one -> new Shown(institution, one.staffId()));
    }

    private static MissingCertificate missing(Row row) throws SQLException {
        return new MissingCertificate(
                row.uuid("completion"), row.uuid("staff_member"), row.instant("since"), row.textOrNull("reason"));
    }
}
