package vn.gdnn.curriculum.occupation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;

/** Reads the list of occupations, by code. */
@ApplicationScoped
public class OccupationCatalogue {

    private static final String LIST = """
            select * from occupation
            where code > :after
              and (:level = '' or level = :level)
              and (:text = '' or search like '%' || unmarked(:text) || '%')
              and (cast(:day as date) is null or (coalesce(valid_from, '-infinity') <= cast(:day as date)
                                              and coalesce(valid_to, 'infinity') >= cast(:day as date)))
            order by code
            limit :rows""";

    private final Session database;
    private final Occupations occupations;

    OccupationCatalogue(Session database, Occupations occupations) {
        this.database = database;
        this.occupations = occupations;
    }

    /** One occupation. */
    @Transactional
    public Occupation one(String code) {
        return occupations.require(code);
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
