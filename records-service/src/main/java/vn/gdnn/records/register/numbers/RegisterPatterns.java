package vn.gdnn.records.register.numbers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.tenancy.CurrentScope;

/** The patterns an institution has set, each from a year on. */
@ApplicationScoped
public class RegisterPatterns {

    private final Database database;
    private final CurrentScope scope;

    RegisterPatterns(Database database, CurrentScope scope) {
        this.database = database;
        this.scope = scope;
    }

    /** A pattern and the year it begins with. */
    public record FromYear(int year, String pattern) {}

    /** Sets the pattern from that year on; entries made so far keep their numbers. */
    @Transactional
    public void upsert(int year, RegisterPattern pattern) {
        database.update("""
                insert into register_pattern (institution, year, pattern) values (?, ?, ?)
                on conflict (institution, year) do update set pattern = excluded.pattern""", scope.institution(), year, pattern.text());
    }

    /** What the caller's institution has set, by year. */
    @Transactional
    public List<FromYear> list() {
        return database.list(
                row -> new FromYear(row.integer("year"), row.text("pattern")),
                "select year, pattern from register_pattern where institution = ? order by year",
                scope.institution());
    }

    RegisterPattern inForce(String institution, int year) {
        return database.find(
                        row -> new RegisterPattern(row.text("pattern")),
                        "select pattern from register_pattern where institution = ? and year <= ? order by year desc limit 1",
                        institution,
                        year)
                .orElse(RegisterPattern.DEFAULT);
    }
}
