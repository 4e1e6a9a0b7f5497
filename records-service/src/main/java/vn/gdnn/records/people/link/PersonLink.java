package vn.gdnn.records.people.link;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.UUID;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.people.student.Student;

/** Two entries of one person at two schools; the same two have the same id whichever is named first. */
public record PersonLink(UUID id, Entry first, Entry second) {

    static final String KIND = "PERSON_LINK";
    static final String UNDOING = "PERSON_LINK_UNDOING";

    /** A student's entry at a school. */
    public record Entry(String institution, UUID student) {}

    /** PERSON_LINK_WITHIN_SCHOOL for two entries of one school: these are merged. */
    static PersonLink between(Student one, Student other) {
        return between(new Entry(one.institution(), one.id()), new Entry(other.institution(), other.id()));
    }

    private static PersonLink between(Entry one, Entry other) {
        var order = one.institution().compareTo(other.institution());
        if (order == 0) {
            throw new Refusal(LinkRefusal.PERSON_LINK_WITHIN_SCHOOL);
        }
        var first = order < 0 ? one : other;
        var second = order < 0 ? other : one;
        var name = "person " + first.student() + " " + second.student();
        return new PersonLink(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)), first, second);
    }

    static PersonLink of(Map<String, String> particulars) {
        return between(entry(particulars, "first"), entry(particulars, "second"));
    }

    private static Entry entry(Map<String, String> particulars, String which) {
        return new Entry(
                requireNonNull(particulars.get(which + "Institution")),
                UUID.fromString(requireNonNull(particulars.get(which + "StudentId"))));
    }

    /** What the second person is asked to approve. */
    Map<String, String> particulars(String reason) {
        return Map.of(
                "firstInstitution", first.institution(),
                "firstStudentId", first.student().toString(),
                "secondInstitution", second.institution(),
                "secondStudentId", second.student().toString(),
                "reason", reason);
    }
}
