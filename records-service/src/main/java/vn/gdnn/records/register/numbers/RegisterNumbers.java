package vn.gdnn.records.register.numbers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import vn.gdnn.kit.database.Database;
import vn.gdnn.records.learning.programme.Level;

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

    /** Which of the two numbers on the paper. */
    public enum Kind {
        REGISTER,
        SERIAL
    }

    /** Says which of some numbers the register has already. */
    @FunctionalInterface
    public interface Taken {

        Set<String> among(Kind kind, String institution, List<String> numbers);
    }

    /** The next numbers of a level and year, in order: the counter is locked and counted once, taken ones are passed over. */
    public List<String> nextAll(String institution, Level level, int year, int many, Taken taken) {
        var series = patterns.inForce(institution, year).series(institution, level, year);
        return free(
                new Series(institution, series, Kind.REGISTER),
                many,
                taken,
                number -> RegisterPattern.numbered(series, number));
    }

    /** So many serial numbers of one prefix, counted on from the last; taken ones are passed over. */
    public List<String> nextSerials(String institution, String prefix, int width, int many, Taken taken) {
        return free(
                new Series(institution, SERIALS + prefix, Kind.SERIAL),
                many,
                taken,
                number -> prefix + String.format("%0" + width + "d", number));
    }

    /** The number of a copy, counted by institution and year. */
    public String nextCopy(String institution, int year) {
        var series = institution + ".BS." + year + "/{number}";
        return RegisterPattern.numbered(series, count(institution, series, 1));
    }

    private record Series(String institution, String name, Kind kind) {}

    private List<String> free(Series series, int many, Taken taken, LongFunction<String> numbered) {
        var free = new ArrayList<String>();
        while (free.size() < many) {
            var missing = many - free.size();
            var last = count(series.institution(), series.name(), missing);
            var counted = LongStream.rangeClosed(last - missing + 1, last)
                    .mapToObj(numbered)
                    .toList();
            var gone = taken.among(series.kind(), series.institution(), counted);
            counted.stream().filter(number -> !gone.contains(number)).forEach(free::add);
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
}
