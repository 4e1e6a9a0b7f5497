package vn.gdnn.records.register.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.gdnn.kit.access.Shown;
import vn.gdnn.kit.approvals.ApprovalEntry;
import vn.gdnn.kit.approvals.ConcernedPersons;
import vn.gdnn.kit.database.Database;

/** Finds the student by whatever a request names: an entry, an enrolment, a result, exemptions or a diploma. */
@ApplicationScoped
class PersonsOfRequests implements ConcernedPersons {

    private static final String PERSONS = """
            select distinct c.institution, p.person from unnest(?::text[], ?::uuid[]) as c (institution, id)
            cross join lateral (
                select s.id as person from student s where s.institution = c.institution and s.id = c.id
                union all
                select e.student from enrolment e where e.institution = c.institution and e.id = c.id
                union all
                select e.student from module_result m
                join enrolment e on e.institution = m.institution and e.id = m.enrolment
                where m.institution = c.institution and m.id = c.id
                union all
                select e.student from exemption x
                join enrolment e on e.institution = x.institution and e.id = x.enrolment
                where x.institution = c.institution and x.request = c.id
                union all
                select d.student from diploma d where d.institution = c.institution and d.id = c.id) p""";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Database database;

    PersonsOfRequests(Database database) {
        this.database = database;
    }

    private record Named(String institution, UUID id) {}

    @Override
    public List<Shown> of(List<ApprovalEntry> requests) {
        var named =
                requests.stream().flatMap(request -> named(request).stream()).toList();
        return database.list(
                row -> new Shown(row.text("institution"), row.uuid("person")),
                PERSONS,
                named.stream().map(Named::institution).toArray(String[]::new),
                named.stream().map(Named::id).toArray(UUID[]::new));
    }

    /** All ids of a request, under each of the schools it names: which belongs to which is for the tables to say. */
    private static List<Named> named(ApprovalEntry request) {
        var particulars = request.particulars();
        var schools = Stream.concat(
                        Stream.of(request.institution()),
                        particulars.entrySet().stream()
                                .filter(particular -> particular.getKey().endsWith("Institution"))
                                .map(Map.Entry::getValue))
                .distinct()
                .toList();
        var ids = Stream.concat(
                        Stream.of(request.subject()),
                        particulars.values().stream()
                                .filter(value -> ID.matcher(value).matches())
                                .map(UUID::fromString))
                .distinct()
                .toList();
        var named = new ArrayList<Named>();
        schools.forEach(school -> ids.forEach(id -> named.add(new Named(school, id))));
        return named;
    }
}
