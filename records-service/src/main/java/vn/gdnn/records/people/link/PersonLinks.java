package vn.gdnn.records.people.link;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Filter;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.database.UniqueKey;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.problem.Refusal;

/** Links that stand; what was undone stays on record. */
@ApplicationScoped
class PersonLinks {

    private final Database database;

    PersonLinks(Database database) {
        this.database = database;
    }

    /** What was asked of a link, and under which school the request is kept. */
    record Asked(String institution, String kind) {}

    Optional<PersonLink> find(UUID link) {
        return database.find(PersonLinks::link, "select * from person_link where link = ? and undone_by is null", link);
    }

    PersonLink require(UUID link) {
        return find(link).orElseThrow(() -> new Refusal(LinkRefusal.PERSON_LINK_NOT_FOUND));
    }

    List<PersonLink> list(@Nullable Cursor after, int limit) {
        var filter = new Filter().and("undone_by is null");
        if (after != null) {
            filter.and("link > ?", after.uuid(0));
        }
        return database.list(
                PersonLinks::link,
                "select * from person_link where " + filter.sql() + " order by link limit ?",
                filter.parametersAndLimit(limit));
    }

    void add(UUID request, PersonLink link) {
        UniqueKey.guard(
                Map.of("person_linked", LinkRefusal.PERSONS_LINKED_ALREADY),
                () -> database.update(
                        """
                        insert into person_link (request, link, institution, student, other_institution, other_student)
                        values (?, ?, ?, ?, ?, ?)""",
                        request,
                        link.id(),
                        link.first().institution(),
                        link.first().student(),
                        link.second().institution(),
                        link.second().student()));
    }

    void undo(UUID request, UUID link) {
        if (database.update("update person_link set undone_by = ? where link = ? and undone_by is null", request, link)
                == 0) {
            throw new Refusal(LinkRefusal.PERSON_LINK_NOT_FOUND);
        }
    }

    /** PERSON_LINK_CONTRADICTED where both have a personal number and not the same. */
    void requirePossible(PersonLink link) {
        database.find(
                        row -> true,
                        """
                        select 1 from student a, student b
                        where a.institution = ? and a.id = ? and b.institution = ? and b.id = ?
                          and a.personal_number_hash <> b.personal_number_hash""",
                        link.first().institution(),
                        link.first().student(),
                        link.second().institution(),
                        link.second().student())
                .ifPresent(contradicted -> {
                    throw new Refusal(LinkRefusal.PERSON_LINK_CONTRADICTED);
                });
    }

    Asked asked(UUID link, UUID request) {
        return database.find(
                        row -> new Asked(row.text("institution"), row.text("kind")),
                        """
                        select institution, kind from approval_request
                        where subject = ? and id = ? and kind in (?, ?)""",
                        link,
                        request,
                        PersonLink.KIND,
                        PersonLink.UNDOING)
                .orElseThrow(() -> new Refusal(LinkRefusal.PERSON_LINK_NOT_FOUND));
    }

    /** Under which schools anything about the link was asked; one, since the two entries have an order. */
    Optional<String> institution(UUID link) {
        return database.find(
                row -> row.text("institution"),
                "select institution from approval_request where subject = ? and kind = ? limit 1",
                link,
                PersonLink.KIND);
    }

    private static PersonLink link(Row row) throws SQLException {
        return new PersonLink(
                row.uuid("link"),
                new PersonLink.Entry(row.text("institution"), row.uuid("student")),
                new PersonLink.Entry(row.text("other_institution"), row.uuid("other_student")));
    }
}
