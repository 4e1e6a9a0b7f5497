package vn.gdnn.training.staff;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.feed.RecordKey;
import vn.gdnn.kit.feed.RecordKeys;
import vn.gdnn.training.employment.DepartureKind;
import vn.gdnn.training.employment.Employment;
import vn.gdnn.training.employment.EmploymentPeriod;
import vn.gdnn.training.employment.Position;

/** The employments that ended before a person was hired again; kept and never changed. */
@ApplicationScoped
class FormerEmployments {

    private static final String KEEP = """
            insert into former_employment (institution, staff_member, number, position, employed_since, left_on, left_as)
            values (?, ?, ?, ?, ?, ?, ?)""";

    private static final String FORMER = """
            select k.id as staff_member, position, employed_since, left_on, left_as from unnest(?::text[], ?::uuid[]) k (institution, id) cross join lateral (
                select number, position, employed_since, left_on, left_as from former_employment f
                where f.institution = k.institution and f.staff_member = k.id offset 0) former
            order by k.id, number""";

    private final Database database;

    FormerEmployments(Database database) {
        this.database = database;
    }

    void keep(String institution, UUID staffMember, Employment former) {
        database.update(
                KEEP,
                institution,
                staffMember,
                former.number(),
                former.position(),
                former.employedSince(),
                former.leftOn(),
                former.leftAs());
    }

    /** All employments of a person in their order, the latest last. */
    List<EmploymentPeriod> all(StaffMember member) {
        if (member.employment().number() == 1) {
            return List.of(member.employment().period());
        }
        var key = new RecordKey(member.institution(), member.id());
        return all(member, former(new RecordKeys(List.of(key))));
    }

    /** As {@link #all(StaffMember)}, where those of many were read before. */
    static List<EmploymentPeriod> all(StaffMember member, Map<UUID, List<EmploymentPeriod>> former) {
        return with(
                former.getOrDefault(member.id(), List.of()), member.employment().period());
    }

    static List<EmploymentPeriod> with(List<EmploymentPeriod> former, EmploymentPeriod latest) {
        return Stream.concat(former.stream(), Stream.of(latest)).toList();
    }

    /** The former employments of many; who has none is not there. */
    Map<UUID, List<EmploymentPeriod>> former(RecordKeys keys) {
        var found = database.list(
                row -> Map.entry(row.uuid("staff_member"), period(row)), FORMER, keys.institutions(), keys.ids());
        return found.stream().collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static EmploymentPeriod period(Row row) throws SQLException {
        return new EmploymentPeriod(
                row.date("employed_since"),
                row.dateOrNull("left_on"),
                row.constantOrNull(DepartureKind.class, "left_as"),
                row.constant(Position.class, "position"));
    }
}
