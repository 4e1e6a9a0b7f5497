package vn.gdnn.records.people.student;

import java.util.List;

/**
 * Who else may be this person.
 *
 * @param entries the entries the caller may see
 * @param otherInstitutions whether an institution other than the student's has a student of the same number
 */
public record Duplicates(List<Duplicate> entries, boolean otherInstitutions) {

    public Duplicates {
        entries = List.copyOf(entries);
    }
}
