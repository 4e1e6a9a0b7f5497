package vn.gdnn.records.register.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.LongStream;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.records.register.audit.Finding.Kind;
import vn.gdnn.records.register.numbers.RegisterNumbers;
import vn.gdnn.records.register.numbers.RegisterPattern;

/**
 * Counts the entry numbers of each series, of diplomas and of certified copies: from 1 to the last one given, none may be
 * missing. Serial numbers are those of paper, which may be spoiled: they are not counted.
 */
@ApplicationScoped
class AuditCounters {

    private static final int CHUNK = 10_000;

    private final Database database;

    AuditCounters(Database database) {
        this.database = database;
    }

    private record Series(String institution, String text, long last) {}

    AuditStep.Outcome check(AuditStep step) {
        var series = series(step);
        if (series.isEmpty()) {
            return new AuditStep.Outcome(null, 0, List.of());
        }
        var at = series.get(0);
        var from = step.place().position();
        var to = Math.min(at.last, from + CHUNK);
        var findings = missing(at, from, to).stream()
                .map(number -> new Finding(Kind.REGISTER_GAP, at.institution, null, null, null, number))
                .toList();
        var next = to < at.last
                ? new AuditStep.Place(to, step.place().cursor(), new byte[0])
                : new AuditStep.Place(0, Cursor.of(at.institution, at.text).stored(), new byte[0]);
        return new AuditStep.Outcome(next, 0, findings);
    }

    private List<Series> series(AuditStep step) {
        var after = step.place().cursor().isEmpty()
                ? Cursor.of("", "")
                : Cursor.restored(step.place().cursor());
        return database.list(
                row -> new Series(row.text("institution"), row.text("series"), row.bigint("last_number")),
                """
                select institution, series, last_number from register_counter
                where (institution, series) > (?, ?) and institution = coalesce(?, institution)
                  and not starts_with(series, ?)
                order by institution, series limit 1""",
                after.text(0),
                after.text(1),
                step.institution(),
                RegisterNumbers.SERIALS);
    }

    private List<String> missing(Series series, long from, long to) {
        return database.list(
                row -> row.text("number"),
                """
                select n.number from unnest(?::text[]) as n (number) where not exists (
                    select from diploma d where d.institution = ? and d.register_folded = folded_number(n.number))
                  and not exists (
                    select from certified_copy c where c.institution = ? and c.copy_number = n.number)""",
                LongStream.rangeClosed(from + 1, to)
                        .mapToObj(number -> RegisterPattern.numbered(series.text, number))
                        .toArray(String[]::new),
                series.institution,
                series.institution);
    }
}
