package vn.gdnn.training.staff;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.gdnn.events.Topics;
import vn.gdnn.events.training.v1.StaffMemberChanged;
import vn.gdnn.events.training.v1.StaffMemberLeft;
import vn.gdnn.events.training.v1.StaffMemberRegistered;
import vn.gdnn.events.training.v1.StaffMemberRehired;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.feed.RecordKey;
import vn.gdnn.kit.feed.RecordKeys;
import vn.gdnn.kit.outbox.Outbox;
import vn.gdnn.training.employment.Employment;
import vn.gdnn.training.employment.EmploymentPeriod;
import vn.gdnn.training.employment.Position;

/** What becomes of a person's employments: each act is published, and a former employment is kept and never changed. */
@ApplicationScoped
class EmploymentActs {

    private static final String KEEP = """
            insert into former_employment (institution, staff_member, number, position, employed_since, left_on)
            values (?, ?, ?, ?, ?, ?)""";

    private static final String FORMER = """
            select staff_member, position, employed_since, left_on from former_employment
            where (institution, staff_member) in %s order by number""".formatted(RecordKeys.AMONG);

    private final Database database;
    private final Outbox outbox;

    EmploymentActs(Database database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    void registered(StaffMember member) {
        var first = member.employment();
        publish(
                member,
                new StaffMemberRegistered(
                        member.id(),
                        member.institution(),
                        first.position().name(),
                        first.employedSince(),
                        member.identity().person()));
    }

    void rehired(StaffMember member, Employment former) {
        keep(member.institution(), member.id(), former);
        var next = member.employment();
        publish(
                member,
                new StaffMemberRehired(
                        member.id(),
                        member.institution(),
                        next.number(),
                        next.position().name(),
                        next.employedSince(),
                        member.identity().person()));
    }

    void changed(StaffMember member, LocalDate since) {
        var now = member.employment();
        publish(
                member,
                new StaffMemberChanged(
                        member.id(),
                        member.institution(),
                        now.position().name(),
                        since,
                        now.number(),
                        now.employedSince(),
                        member.identity().person()));
    }

    void left(StaffMember member, LocalDate on) {
        publish(
                member,
                new StaffMemberLeft(
                        member.id(),
                        member.institution(),
                        on,
                        member.employment().number(),
                        member.identity().person()));
    }

    private void keep(String institution, UUID staffMember, Employment former) {
        database.update(
                KEEP,
                institution,
                staffMember,
                former.number(),
                former.position(),
                former.employedSince(),
                former.leftOn());
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
        var before = former.getOrDefault(member.id(), List.of());
        return Stream.concat(before.stream(), Stream.of(member.employment().period()))
                .toList();
    }

    /** The former employments of many; who has none is not there. */
    Map<UUID, List<EmploymentPeriod>> former(RecordKeys keys) {
        var found = database.list(
                row -> Map.entry(row.uuid("staff_member"), period(row)), FORMER, keys.institutions(), keys.ids());
        return found.stream().collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private void publish(StaffMember member, Record fact) {
        outbox.publish(Topics.STAFF_MEMBER, member.id().toString(), member.institution(), fact);
    }

    private static EmploymentPeriod period(Row row) throws SQLException {
        return new EmploymentPeriod(
                row.date("employed_since"), row.dateOrNull("left_on"), row.constant(Position.class, "position"));
    }
}
