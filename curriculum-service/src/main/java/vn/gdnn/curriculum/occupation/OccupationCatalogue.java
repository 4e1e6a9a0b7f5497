package vn.gdnn.curriculum.occupation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.problem.Refusal;

/** Reads the list of occupations, by code. */
@ApplicationScoped
public class OccupationCatalogue {

    private static final String LIST = """
            select * from (
                select * from occupation
                union all
                select code, 0, name, english_name, level, digital_technology, valid_from, valid_to, source, 'ENTERED',
                       unmarked(code || ' ' || name)
                from occupation_version where cast(:day as date) between valid_from and valid_to) listed
            where code > :after
              and (:level = '' or level = :level)
              and (:text = '' or search like '%' || unmarked(:text) || '%')
              and (cast(:day as date) is null or (coalesce(valid_from, '-infinity') <= cast(:day as date)
                                              and coalesce(valid_to, 'infinity') >= cast(:day as date)))
            order by code
            limit :rows""";

    private final Session database;
    private final Occupations occupations;
    private final OccupationVersions versions;

    OccupationCatalogue(Session database, Occupations occupations, OccupationVersions versions) {
        this.database = database;
        this.occupations = occupations;
        this.versions = versions;
    }

    /** One occupation, as it stands or as it was on a day; OCCUPATION_NOT_FOUND where the list had none then. */
    @Transactional
    public Occupation one(String code, @Nullable LocalDate on) {
        var standing = occupations.require(code);
        return on == null
                ? standing
                : versions.onDay(code, on)
                        .filter(occupation -> occupation.isInForce(on))
                        .orElseThrow(() -> new Refusal(OccupationRefusal.OCCUPATION_NOT_FOUND, code));
    }

    /** A page of occupations; the text is compared without marks. */
    @Transactional
    public Slice<Occupation> list(OccupationFilter filter, @Nullable Cursor after, int limit) {
        List<Occupation> rows = database.createNativeQuery(LIST, Occupation.class)
                .setParameter("after", after == null ? "" : after.text(0))
                .setParameter(
                        "level", filter.level() == null ? "" : filter.level().name())
                .setParameter("text", literally(Objects.requireNonNullElse(filter.text(), "")))
                .setParameter("day", filter.on() == null ? null : filter.on().toString())
                .setParameter("rows", limit + 1)
                .getResultList();
        return Slice.of(rows, limit, last -> Cursor.of(last.code()));
    }

    private static String literally(String text) {
        return text.replaceAll("([\\\\%_])", "\\\\$1");
    }
}
