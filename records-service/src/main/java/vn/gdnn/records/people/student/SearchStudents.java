package vn.gdnn.records.people.student;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.access.NoteListings;
import vn.gdnn.kit.access.Shown;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.personal.NumberKind;
import vn.gdnn.kit.personal.PersonalNumbers;
import vn.gdnn.kit.problem.Refusal;

/** Finds students by a number of theirs, through its keyed hash; each one found is noted as read. */
@ApplicationScoped
public class SearchStudents {

    private static final int MOST = 100;

    private final Database database;
    private final PersonalNumbers numbers;
    private final StudentDirectory directory;
    private final NoteListings listings;

    SearchStudents(Database database, PersonalNumbers numbers, StudentDirectory directory, NoteListings listings) {
        this.database = database;
        this.numbers = numbers;
        this.directory = directory;
        this.listings = listings;
    }

    /** The students who have any of these numbers. */
    @Transactional
    public List<StudentEntry> search(Identifiers wanted) {
        if (wanted.isEmpty()) {
            throw new Refusal(StudentRefusal.SEARCH_EMPTY);
        }
        var found = new ArrayList<StudentEntry>();
        found.addAll(having(NumberKind.PERSONAL_NUMBER, wanted.personalNumber()));
        found.addAll(having(NumberKind.LEGACY_NUMBER, wanted.legacyNumber()));
        found.addAll(having(NumberKind.PASSPORT, wanted.passport()));
        var distinct = found.stream().distinct().toList();
        listings.note(
                "search by number",
                distinct.stream()
                        .map(student -> new Shown(student.institution(), student.id()))
                        .toList());
        return distinct;
    }

    private List<StudentEntry> having(NumberKind kind, @Nullable String number) {
        return number == null
                ? List.of()
                : database.list(
                        directory::entry,
                        StudentDirectory.COLUMNS + "merged_into is null and " + kind.column()
                                + "_hash = ? order by institution, id limit ?",
                        kind.hash(number, numbers),
                        MOST);
    }
}
