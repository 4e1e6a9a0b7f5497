package vn.gdnn.training.certificate.number;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.tenancy.CurrentScope;

/** The patterns that a school, a province or the ministry has set, each from a year on. */
@ApplicationScoped
public class CertificatePatterns {

    private final Database database;
    private final CurrentScope scope;

    CertificatePatterns(Database database, CurrentScope scope) {
        this.database = database;
        this.scope = scope;
    }

    /** A pattern and the year it begins with. */
    public record FromYear(int year, String pattern) {}

    /** Sets the pattern from that year on; certificates issued so far keep their numbers. */
    @Transactional
    public void upsert(int year, CertificatePattern pattern) {
        database.update("""
                insert into certificate_pattern (institution, year, pattern) values (?, ?, ?)
                on conflict (institution, year) do update set pattern = excluded.pattern""", scope.institution(), year, pattern.text());
    }

    /** What the caller's office has set, by year. */
    @Transactional
    public List<FromYear> list() {
        return database.list(
                row -> new FromYear(row.integer("year"), row.text("pattern")),
                "select year, pattern from certificate_pattern where institution = ? order by year",
                scope.institution());
    }

    CertificatePattern inForce(String institution, int year) {
        return database.find(
                        row -> new CertificatePattern(row.text("pattern")),
                        "select pattern from certificate_pattern where institution = ? and year <= ? order by year desc"
                                + " limit 1",
                        institution,
                        year)
                .orElse(CertificatePattern.DEFAULT);
    }
}
