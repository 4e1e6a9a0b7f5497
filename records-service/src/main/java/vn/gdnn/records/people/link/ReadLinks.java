package vn.gdnn.records.people.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.access.NoteListings;
import vn.gdnn.kit.access.Shown;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.person.BirthDate;
import vn.gdnn.records.people.student.Students;

/** The links that stand, and entries at other schools that may be of the same person. */
@ApplicationScoped
public class ReadLinks {

    private static final String CANDIDATES = """
            select o.institution, o.id, o.code, o.full_name, o.date_of_birth from student s
            join student o on o.personal_number_hash = s.personal_number_hash
                 and o.institution <> s.institution and o.merged_into is null
            where s.institution = ? and s.id = ? order by o.institution, o.id limit 100""";

    private final PersonLinks links;
    private final Students students;
    private final Database database;
    private final NoteListings listings;

    ReadLinks(PersonLinks links, Students students, Database database, NoteListings listings) {
        this.links = links;
        this.students = students;
        this.database = database;
        this.listings = listings;
    }

    /** An entry at another school under the same personal number. */
    public record Candidate(String institution, UUID student, String code, String fullName, BirthDate dateOfBirth) {

        /** It names a person. */
        @Override
        public String toString() {
            return institution + " " + student;
        }
    }

    @Transactional
    public Slice<PersonLink> list(@Nullable Cursor after, int limit) {
        return Slice.of(links.list(after, limit), limit, last -> Cursor.of(last.id()));
    }

    /** The link, or PERSON_LINK_NOT_FOUND where it does not stand. */
    @Transactional
    public PersonLink read(UUID link) {
        return links.require(link);
    }

    /** Entries at other schools with the student's personal number, found by its keyed hash; who is shown is noted. */
    @Transactional
    public List<Candidate> candidates(UUID id) {
        var student = students.requireUnmerged(id);
        var found = database.list(ReadLinks::candidate, CANDIDATES, student.institution(), id);
        listings.note(
                "duplicates",
                found.stream()
                        .map(entry -> new Shown(entry.institution(), entry.student()))
                        .toList());
        return found;
    }

    private static Candidate candidate(Row row) throws SQLException {
        return new Candidate(
                row.text("institution"),
                row.uuid("id"),
                row.text("code"),
                row.text("full_name"),
                row.birthDate("date_of_birth"));
    }
}
