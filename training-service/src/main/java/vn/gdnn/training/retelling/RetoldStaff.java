package vn.gdnn.training.retelling;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.gdnn.events.Topics;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.feed.RecordKey;
import vn.gdnn.kit.feed.RecordKeys;
import vn.gdnn.kit.outbox.OutgoingEvent;
import vn.gdnn.training.employment.DatedPosition;
import vn.gdnn.training.employment.DepartureKind;
import vn.gdnn.training.employment.EmploymentPeriod;
import vn.gdnn.training.employment.HeldPositions;
import vn.gdnn.training.employment.Position;
import vn.gdnn.training.employment.ToldStaff;

/**
 * The facts that members of staff amount to as their records stand: the begin and the end of each employment with the positions
 * until then, and of the latest what holds now.
 */
@ApplicationScoped
class RetoldStaff {

    private static final int CHUNK = 200;

    private static final String MEMBERS = """
            select institution, id, person, sex, position, employed_since, left_on, left_as from staff_member
            where (institution, id) > (?, ?) order by institution, id limit %d""".formatted(CHUNK);
    private static final String FORMER = """
            select staff_member, position, employed_since, left_on, left_as from former_employment
            where (institution, staff_member) in %s order by staff_member, number""".formatted(RecordKeys.AMONG);

    private final Database database;
    private final HeldPositions held;

    RetoldStaff(Database database, HeldPositions held) {
        this.database = database;
        this.held = held;
    }

    /** The next members behind that one. */
    List<RetoldMember> after(String institution, UUID member) {
        return database.list(
                row -> new RetoldMember(
                        row.text("institution"),
                        row.uuid("id"),
                        row.uuid("person"),
                        row.textOrNull("sex"),
                        period(row)),
                MEMBERS,
                institution,
                member);
    }

    List<OutgoingEvent> facts(List<RetoldMember> members) {
        var keys = new RecordKeys(members.stream()
                .map(member -> new RecordKey(member.institution(), member.id()))
                .toList());
        var begins = held.begins(keys);
        var former = former(keys);
        return members.stream()
                .flatMap(member -> facts(
                        member,
                        Stream.concat(former.getOrDefault(member.id(), List.of()).stream(), Stream.of(member.latest()))
                                .toList(),
                        begins.getOrDefault(member.id(), List.of())))
                .toList();
    }

    private static Stream<OutgoingEvent> facts(
            RetoldMember member, List<EmploymentPeriod> employments, List<DatedPosition.Begin> begins) {
        var facts = new ArrayList<Record>();
        for (var number = 1; number <= employments.size(); number++) {
            var one = employments.get(number - 1);
            var told = told(member, positions(number, employments, begins));
            facts.add(
                    number == 1
                            ? told.registered(one.position().name(), one.employedSince())
                            : told.rehired(number, one.position().name(), one.employedSince()));
            if (number == employments.size() && !told.positions().isEmpty()) {
                facts.add(told.changed(number, one.employedSince()));
            }
            if (one.leftOn() != null) {
                facts.add(told.left(one.leftOn(), number));
            }
        }
        return facts.stream()
                .map(fact ->
                        new OutgoingEvent(Topics.STAFF_MEMBER, member.id().toString(), member.institution(), fact));
    }

    private static ToldStaff told(RetoldMember member, List<DatedPosition> positions) {
        return new ToldStaff(
                member.id(),
                member.institution(),
                member.person(),
                member.sex(),
                positions.stream().map(DatedPosition::told).toList());
    }

    /** Those of the employments up to that number. */
    private static List<DatedPosition> positions(
            int number, List<EmploymentPeriod> employments, List<DatedPosition.Begin> begins) {
        return DatedPosition.of(
                begins.stream().filter(begin -> begin.employment() <= number).toList(), employments);
    }

    private Map<UUID, List<EmploymentPeriod>> former(RecordKeys keys) {
        return database
                .list(row -> Map.entry(row.uuid("staff_member"), period(row)), FORMER, keys.institutions(), keys.ids())
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static EmploymentPeriod period(Row row) throws SQLException {
        return new EmploymentPeriod(
                row.date("employed_since"),
                row.dateOrNull("left_on"),
                row.constantOrNull(DepartureKind.class, "left_as"),
                row.constant(Position.class, "position"));
    }
}
