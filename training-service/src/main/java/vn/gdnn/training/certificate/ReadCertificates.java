package vn.gdnn.training.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.access.AccessLog;
import vn.gdnn.kit.access.NoteListings;
import vn.gdnn.kit.access.Shown;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Filter;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/** Shows certificates within the caller's scope, and notes who looked. */
@ApplicationScoped
public class ReadCertificates {

    private static final String PURPOSE = "certificate";

    private final Database database;
    private final AccessLog accessLog;
    private final NoteListings listings;
    private final String publicUrl;

    ReadCertificates(
            Database database,
            AccessLog accessLog,
            NoteListings listings,
            @ConfigProperty(name = "gdnn.public-url") String publicUrl) {
        this.database = database;
        this.accessLog = accessLog;
        this.listings = listings;
        this.publicUrl = publicUrl;
    }

    /** Which certificates a list is asked for: of a member of the staff, signed with a key, or by an issuer. */
    public record Wanted(
            @Nullable UUID staff,
            @Nullable String key,
            @Nullable String issuer) {

        private Filter within(Scope scope) {
            return (issuer == null ? SeenCertificates.within(scope) : SeenCertificates.issuedBy(issuer, scope))
                    .andIf(staff, "staff_member = ?")
                    .andIf(key, key == null ? "" : SignedWith.condition(key));
        }
    }

    /** From school to school, in each as they were issued. */
    @Transactional
    public Slice<CertificateRecord> list(Wanted wanted, @Nullable Cursor after, int limit) {
        var filter = wanted.within(CurrentScope.required()).andAfter(after, "institution, id");
        var rows = database.list(
                row -> CertificateRecord.of(row, publicUrl),
                "select " + CertificateRecord.COLUMNS + " from certificate where " + filter.sql()
                        + " order by institution, id limit ?",
                filter.parametersAndLimit(limit));
        return listings.note(
                PURPOSE,
                Slice.of(rows, limit, last -> Cursor.of(last.institution(), last.id())),
                one -> new Shown(one.institution(), one.staffId()));
    }

    /** The certificate, or CERTIFICATE_NOT_FOUND. */
    @Transactional
    public CertificateRecord read(UUID id) {
        var filter = SeenCertificates.withinOrIssued(CurrentScope.required()).and("id = ?", id);
        var found = database.find(
                        row -> CertificateRecord.of(row, publicUrl),
                        "select " + CertificateRecord.COLUMNS + " from certificate where " + filter.sql() + " limit ?",
                        filter.parametersAndLimit(0))
                .orElseThrow(() -> new Refusal(CertificateRefusal.CERTIFICATE_NOT_FOUND));
        accessLog.note(found.institution(), found.staffId(), PURPOSE);
        return found;
    }
}
