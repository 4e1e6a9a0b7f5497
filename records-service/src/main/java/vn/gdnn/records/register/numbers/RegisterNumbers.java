package vn.gdnn.records.register.numbers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import vn.gdnn.kit.database.Database;

/**
 * Gives entry numbers without gaps: the counter's row stays locked until the entry commits, and a rolled-back entry
 * gives its number back.
 */
@ApplicationScoped
public class RegisterNumbers {

    /** How the series of serial numbers begin; what counts the paper, not the register. */
    public static final String SERIALS = "serial ";

    private final Database database;
    private final RegisterPatterns patterns;

    RegisterNumbers(Database database, RegisterPatterns patterns) {
        this.database = database;
        this.patterns = patterns;
    }

    /** The next number; one that a digitised entry holds already is passed over. */
    public String next(String institution, String level, int year) {
        return nextAll(institution, level, year, 1).get(0);
    }

    /** As {@link #next}, so many at once in order: the counter is locked and counted once. */
    public List<String> nextAll(String institution, String level, int year, int many) {
        var series = patterns.inForce(institution, year).series(institution, level, year);
        return free(institution, series, "register_number", many, number -> RegisterPattern.numbered(series, number));
    }

    /** So many serial numbers of one prefix, counted on from the last; those in the register are passed over. */
    public List<String> nextSerials(String institution, String prefix, int width, int many) {
        return free(
                institution,
                SERIALS + prefix,
                "serial_number",
                many,
                number -> prefix + String.format("%0" + width + "d", number));
    }

    /** The number of a copy, counted by institution and year. */
    public String nextCopy(String institution, int year) {
        var series = institution + ".BS." + year + "/{number}";
        return RegisterPattern.numbered(series, count(institution, series, 1));
    }

    private List<String> free(
            String institution, String series, String column, int many, LongFunction<String> numbered) {
        var free = new ArrayList<String>();
        while (free.size() < many) {
            var missing = many - free.size();
            var last = count(institution, series, missing);
            var counted = LongStream.rangeClosed(last - missing + 1, last)
                    .mapToObj(numbered)
                    .toList();
            var taken = taken(institution, column, counted);
            counted.stream().filter(number -> !taken.contains(number)).forEach(free::add);
        }
        return free;
    }

    private long count(String institution, String series, int many) {
        return database.find(row -> row.bigint("last_number"), """
                        insert into register_counter (institution, series, last_number) values (?, ?, ?)
                        on conflict (institution, series)
                        do update set last_number = register_counter.last_number + excluded.last_number
                        returning last_number""", institution, series, many)
                .orElseThrow();
    }

    private Set<String> taken(String institution, String column, List<String> numbers) {
        return new HashSet<>(database.list(
                row -> row.text("taken"),
                "select %1$s as taken from diploma where institution = ? and %1$s = any (?::text[])".formatted(column),
                institution,
                numbers.toArray(new String[0])));
    }
}
