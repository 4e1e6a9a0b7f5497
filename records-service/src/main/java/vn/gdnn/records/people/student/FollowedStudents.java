package vn.gdnn.records.people.student;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import vn.gdnn.kit.feed.Followed;
import vn.gdnn.kit.feed.FollowedCollection;
import vn.gdnn.kit.feed.FollowedRecord;
import vn.gdnn.kit.feed.RecordKey;
import vn.gdnn.kit.feed.RecordKeys;

/** Students for whoever keeps a copy of them; entries merged into another are there and name it. */
@ApplicationScoped
public class FollowedStudents implements Followed<StudentDetails> {

    private static final FollowedCollection STUDENTS = new FollowedCollection(
            "STUDENTS", "select id from student where institution = ? and id > ? order by id limit ?", "students");

    private final Students students;
    private final StudentNumbers numbers;

    FollowedStudents(Students students, StudentNumbers numbers) {
        this.students = students;
        this.numbers = numbers;
    }

    @Override
    public FollowedCollection collection() {
        return STUDENTS;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public List<FollowedRecord<StudentDetails>> read(RecordKeys keys) {
        return students.list(RecordKeys.OF_ENTITIES, keys.everyInstitution(), keys.everyId()).stream()
                .map(student -> new FollowedRecord<>(
                        new RecordKey(student.institution(), student.id()),
                        student.id(),
                        StudentDetails.of(student, numbers.shown(student.identifiers()), List.of())))
                .toList();
    }
}
