package vn.gdnn.records.register.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.access.NoteListings;
import vn.gdnn.kit.access.Shown;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.records.people.link.PersonLink.Entry;
import vn.gdnn.records.people.link.ReadLinks;

/** Reads what a person has come to at every school, by the links that stand; each school finds it noted of its own entry. */
@ApplicationScoped
public class ReadLinkedHistory {

    private static final String ENTRIES = """
            select s.institution, s.id, s.code, s.full_name, s.date_of_birth from entries_of_people(?, array[?::uuid]) p
            join student s on s.institution = p.institution and s.id = p.student
            where s.merged_into is null order by s.institution, s.id""";

    private static final String STUDIES = """
            select e.id, e.programme_code, p.name, p.level, p.occupation_code, e.enrolled_on, e.status, r.decision_number,
                   r.decided_on
            from enrolment e
            join programme p on p.institution = e.institution and p.id = e.programme and p.version = e.programme_version
            left join recognition r on r.institution = e.institution and r.enrolment = e.id and r.withdrawn_at is null
            where e.institution = ? and e.student = ? order by e.enrolled_on, e.id""";

    private final ReadLinks links;
    private final Database database;
    private final NoteListings listings;

    ReadLinkedHistory(ReadLinks links, Database database, NoteListings listings) {
        this.links = links;
        this.database = database;
        this.listings = listings;
    }

    /** By school; PERSON_LINK_NOT_FOUND where the link does not stand. */
    @Transactional
    public List<LinkedEntry> read(UUID link) {
        var first = links.read(link).first();
        var entries = database.list(this::entry, ENTRIES, first.institution(), first.student());
        listings.note(
                "student",
                entries.stream()
                        .map(entry -> new Shown(entry.institution(), entry.studentId()))
                        .toList());
        return entries;
    }

    private LinkedEntry entry(Row row) throws SQLException {
        var of = new Entry(row.text("institution"), row.uuid("id"));
        return new LinkedEntry(
                of.institution(),
                of.student(),
                row.text("code"),
                row.text("full_name"),
                row.birthDate("date_of_birth"),
                database.list(ReadLinkedHistory::study, STUDIES, of.institution(), of.student()),
                diplomas(of));
    }

    private static LinkedEntry.Study study(Row row) throws SQLException {
        return new LinkedEntry.Study(
                row.uuid("id"),
                new LinkedEntry.Taught(
                        row.text("programme_code"), row.text("name"), row.text("level"), row.text("occupation_code")),
                row.date("enrolled_on"),
                row.text("status"),
                row.textOrNull("decision_number"),
                row.dateOrNull("decided_on"));
    }

    private List<LinkedEntry.Held> diplomas(Entry of) {
        return database.list(
                row -> new LinkedEntry.Held(
                        row.uuid("id"),
                        row.text("serial_number"),
                        row.text("register_number"),
                        row.text("status"),
                        row.text("origin")),
                """
                select id, serial_number, register_number, status, origin from diploma
                where institution = ? and student = ? order by registered_on, id""",
                of.institution(),
                of.student());
    }
}
