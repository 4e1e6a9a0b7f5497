package vn.gdnn.curriculum.occupation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.Session;
import vn.gdnn.kit.problem.Refusal;

/** What the list said of an occupation before: each version with the days on which it held; somebody entered each. */
@ApplicationScoped
public class OccupationVersions {

    private final Session database;
    private final Occupations occupations;

    OccupationVersions(Session database, Occupations occupations) {
        this.database = database;
        this.occupations = occupations;
    }

    /** Keeps the entry that stands; it holds until the day before the next one, or ended before. */
    void keep(Occupation standing, LocalDate next) {
        requireAfterFormer(standing.code(), next);
        database.createNativeMutationQuery("""
                        insert into occupation_version (code, valid_from, valid_to, name, english_name, level,
                                                        digital_technology, source)
                        select code, valid_from, least(coalesce(valid_to, 'infinity'), cast(:next as date) - 1), name,
                               english_name, level, digital_technology, source
                        from occupation where code = :code""")
                .setParameter("next", next.toString())
                .setParameter("code", standing.code())
                .executeUpdate();
    }

    /** Refuses with OCCUPATION_PERIOD_OVERLAPS a first day that lies in or before a former version. */
    void requireAfterFormer(String code, LocalDate from) {
        former(code).stream()
                .map(OccupationVersions::lastDay)
                .filter(lastDay -> !from.isAfter(lastDay))
                .findFirst()
                .ifPresent(lastDay -> {
                    throw new Refusal(OccupationRefusal.OCCUPATION_PERIOD_OVERLAPS, from, lastDay);
                });
    }

    /** Whether a former version was entered just so, before the next one set its end. */
    boolean say(String code, OccupationFacts facts) {
        return former(code).stream().anyMatch(version -> version.says(facts.endedBy(lastDay(version))));
    }

    /** The entry in force on that day; if none is, the one that stands now. */
    @Transactional
    public Optional<Occupation> onDay(String code, LocalDate day) {
        var standing = occupations.withCode(code);
        return standing.filter(occupation -> !occupation.isInForce(day))
                .flatMap(occupation -> former(code).stream()
                        .filter(version -> version.isInForce(day))
                        .findFirst())
                .or(() -> standing);
    }

    /** As {@link #onDay}; OCCUPATION_NOT_FOUND for an unknown code. */
    @Transactional
    public Occupation requireOnDay(String code, LocalDate day) {
        return onDay(code, day).orElseThrow(() -> new Refusal(OccupationRefusal.OCCUPATION_NOT_FOUND, code));
    }

    /** Those before the one that stands, oldest first; OCCUPATION_NOT_FOUND for an unknown code. */
    @Transactional
    public List<Occupation> list(String code) {
        occupations.require(code);
        return former(code);
    }

    private List<Occupation> former(String code) {
        return database.createNativeQuery("""
                        select name, english_name, level, digital_technology, valid_from, valid_to, source
                        from occupation_version where code = :code order by valid_from""", Object[].class).setParameter("code", code).getResultList().stream()
                .map(row -> new Occupation(
                        code,
                        new OccupationFacts(
                                (String) row[0],
                                (String) row[1],
                                Level.valueOf((String) row[2]),
                                (Boolean) row[3],
                                day(row[4]),
                                day(row[5]),
                                (String) row[6])))
                .toList();
    }

    /** A former version has ended. */
    private static LocalDate lastDay(Occupation former) {
        return Objects.requireNonNull(former.validTo());
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
