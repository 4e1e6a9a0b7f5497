package vn.gdnn.records.register;

import jakarta.enterprise.context.ApplicationScoped;
import vn.gdnn.records.storage.Database;

/**
 * Gives entry numbers without gaps: the counter's row stays locked until the entry commits, and a rolled-back entry
 * gives its number back.
 */
@ApplicationScoped
public class RegisterNumbers {

    private final Database database;
    private final RegisterPatterns patterns;

    RegisterNumbers(Database database, RegisterPatterns patterns) {
        this.database = database;
        this.patterns = patterns;
    }

    /** The next number; one that a digitised entry holds already is passed over. */
    public String next(String institution, String level, int year) {
        var series = patterns.inForce(institution, year).series(institution, level, year);
        String number;
        do {
            number = RegisterPattern.numbered(series, count(institution, series));
        } while (isTaken(institution, number));
        return number;
    }

    /** The number of a copy, counted by institution and year. */
    public String nextCopy(String institution, int year) {
        var series = institution + ".BS." + year;
        return series + "/" + count(institution, series);
    }

    private long count(String institution, String series) {
        return database.find(row -> row.bigint("last_number"), """
                        insert into register_counter (institution, series, last_number) values (?, ?, 1)
                        on conflict (institution, series) do update set last_number = register_counter.last_number + 1
                        returning last_number""", institution, series)
                .orElseThrow();
    }

    private boolean isTaken(String institution, String number) {
        return database.find(
                        row -> true,
                        "select 1 from diploma where institution = ? and register_number = ?",
                        institution,
                        number)
                .isPresent();
    }
}
