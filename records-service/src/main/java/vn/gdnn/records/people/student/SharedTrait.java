package vn.gdnn.records.people.student;

import org.jspecify.annotations.Nullable;

/** What two entries of one institution may have in common, told of a stored entry {@code o} and another one {@code t}. */
enum SharedTrait {
    PERSONAL_NUMBER(
            StudentWarning.PERSONAL_NUMBER_OF_ANOTHER_STUDENT,
            "personalNumber",
            "t.personal_number_hash = o.personal_number_hash",
            "personal_number_hash"),
    LEGACY_NUMBER(
            StudentWarning.LEGACY_NUMBER_OF_ANOTHER_STUDENT,
            "legacyNumber",
            "t.legacy_number_hash = o.legacy_number_hash",
            "legacy_number_hash"),
    PASSPORT(
            StudentWarning.PASSPORT_OF_ANOTHER_STUDENT,
            "passport",
            "t.passport_hash = o.passport_hash",
            "passport_hash"),
    NAME_AND_BIRTH_DATE(
            StudentWarning.NAME_AND_BIRTH_DATE_OF_ANOTHER_STUDENT,
            "fullName",
            "t.search = o.search and t.birth_year = o.birth_year"
                    + " and birth_dates_agree(t.date_of_birth, o.date_of_birth)",
            null),
    CODE(StudentWarning.CODE_LIKE_ANOTHER_STUDENTS, "code", "t.code_folded = o.code_folded", null);

    private final StudentWarning warning;
    private final String column;
    private final String condition;
    private final @Nullable String number;

    SharedTrait(StudentWarning warning, String column, String condition, @Nullable String number) {
        this.warning = warning;
        this.column = column;
        this.condition = condition;
        this.number = number;
    }

    StudentWarning warning() {
        return warning;
    }

    /** The column of a file that a warning is about. */
    String column() {
        return column;
    }

    /** Whether a stored entry has it in common with another one. */
    String shared() {
        return "exists (select from student t where t.institution = o.institution and t.id <> o.id"
                + " and t.merged_into is null and " + condition + ")";
    }

    boolean isNumber() {
        return number != null;
    }

    /**
     * Whether a row of a file is to be warned of: one that gives the number; by name and by code one that brought the entry,
     * for who is known already was warned of then. Parameters: the institution, and for the latter who recorded the entry.
     */
    String sharedByRow() {
        return "exists (select from student o where o.institution = ? and o.code = s.code and "
                + (isNumber() ? "s." + number + " is not null" : "o.version = 0 and o.recorded_by = ?")
                + " and " + shared() + ")";
    }
}
