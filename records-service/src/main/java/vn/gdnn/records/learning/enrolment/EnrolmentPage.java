package vn.gdnn.records.learning.enrolment;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Filter;
import vn.gdnn.kit.http.Cursor;

/**
 * A page of enrolments from school to school, in each by the students' names, which costs what it shows, however many rows of
 * other schools there are.
 *
 * @param all whether nothing but the place of the page is asked for
 */
record EnrolmentPage(Filter filter, boolean all, @Nullable Cursor after, int limit) {

    private static final String SHOWN = EnrolmentEntry.COLUMNS
            + "(e.institution, e.id) in (%s) order by s.institution, s.given_name, s.name_order, e.id";

    /** By the index of the students' names; {@code offset 0} keeps the planner from joining whole schools for a page. */
    private static final String BY_STUDENT = """
            select e.institution, e.id from student s
            cross join lateral (select * from enrolment e
                                where e.institution = s.institution and e.student = s.id offset 0) e
            where %s order by s.institution, s.given_name, s.name_order, e.id limit ?""";

    /** School by school: what is rare is found by an index within each, and no school is read after the page is full. */
    private static final String BY_SCHOOL = """
            select found.institution, found.id
            from (select code from tenant where code >= ? order by code) school
            cross join lateral (
                select e.institution, e.id, s.given_name, s.name_order\s""" + EnrolmentEntry.FROM + """
                e.institution = school.code and %s order by s.given_name, s.name_order, e.id limit ?) found
            order by school.code, found.given_name, found.name_order, found.id limit ?""";

    EnrolmentPage {
        filter.andAfterNamed(after, "s", "e.id");
    }

    String sql() {
        return SHOWN.formatted((all ? BY_STUDENT : BY_SCHOOL).formatted(filter.sql()));
    }

    Object[] parameters() {
        var page = filter.parametersAndLimit(limit);
        return all
                ? page
                : Stream.of(Stream.of(after == null ? "" : after.text(0)), Stream.of(page), Stream.of(limit + 1))
                        .flatMap(part -> part)
                        .toArray();
    }
}
