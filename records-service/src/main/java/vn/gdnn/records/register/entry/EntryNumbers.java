package vn.gdnn.records.register.entry;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.records.learning.programme.Level;
import vn.gdnn.records.register.numbers.RegisterNumbers;

/** Gives entries their two numbers; those that the register has already are passed over. */
@ApplicationScoped
public class EntryNumbers {

    /** Each number is looked up by itself: the register of a school is never read as a whole for a few hundred. */
    private static final String TAKEN_AS = """
            select n.number as taken from unnest(?::text[]) as n (number)
            where (select true from diploma where institution = ? and %s = folded_number(n.number) limit 1)""";

    private static final Map<RegisterNumbers.Kind, String> TAKEN = Map.of(
            RegisterNumbers.Kind.REGISTER, TAKEN_AS.formatted("register_folded"),
            RegisterNumbers.Kind.SERIAL, TAKEN_AS.formatted("status <> 'CANCELLED' and serial_folded"));

    private final RegisterNumbers registerNumbers;
    private final SerialNumbers serialNumbers;
    private final Database database;

    EntryNumbers(RegisterNumbers registerNumbers, SerialNumbers serialNumbers, Database database) {
        this.registerNumbers = registerNumbers;
        this.serialNumbers = serialNumbers;
        this.database = database;
    }

    /** The next number of the level and year, and a blank: the one wanted, or the next in stock. */
    public DiplomaNumbers next(String institution, Level level, int year, @Nullable String wantedSerial, UUID diploma) {
        return new DiplomaNumbers(
                serialNumbers.take(institution, wantedSerial, diploma),
                registerNumbers
                        .nextAll(institution, level, year, 1, this::taken)
                        .get(0));
    }

    /** One register number for each level in the list, in its order; each level has its own series. */
    public List<String> nextOf(String institution, List<Level> levels, int year) {
        var series = new EnumMap<Level, Iterator<String>>(Level.class);
        for (var level : EnumSet.copyOf(levels)) { // in one order: the counters are locked
            var count = (int) levels.stream().filter(level::equals).count();
            series.put(
                    level,
                    registerNumbers
                            .nextAll(institution, level, year, count, this::taken)
                            .iterator());
        }
        var numbers = new ArrayList<String>(levels.size());
        levels.forEach(level -> numbers.add(requireNonNull(series.get(level)).next()));
        return numbers;
    }

    /** So many serial numbers of one prefix, counted on from the last. */
    public List<String> nextSerials(String institution, String prefix, int width, int many) {
        return registerNumbers.nextSerials(institution, prefix, width, many, this::taken);
    }

    /** As many serial numbers of one delivery of blanks as there are diplomas. */
    public List<String> takeSerials(String institution, UUID range, List<UUID> diplomas) {
        return serialNumbers.takeAll(institution, range, diplomas);
    }

    private Set<String> taken(RegisterNumbers.Kind kind, String institution, List<String> numbers) {
        var taken = new HashSet<>(database.list(
                row -> row.text("taken"),
                requireNonNull(TAKEN.get(kind)),
                numbers.toArray(new String[0]),
                institution));
        if (kind == RegisterNumbers.Kind.SERIAL) {
            taken.addAll(serialNumbers.spent(institution, numbers));
        }
        return taken;
    }
}
