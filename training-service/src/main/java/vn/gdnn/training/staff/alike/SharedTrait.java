package vn.gdnn.training.staff.alike;

/** What two members of one institution may have in common, told of a stored member {@code o} and another one {@code t}. */
enum SharedTrait {
    LEGACY_NUMBER(
            StaffWarning.LEGACY_NUMBER_OF_ANOTHER_MEMBER,
            "legacyNumber",
            "t.legacy_number_hash = o.legacy_number_hash",
            "s.legacy_number_hash is not null"),
    PASSPORT(
            StaffWarning.PASSPORT_OF_ANOTHER_MEMBER,
            "passport",
            "t.passport_hash = o.passport_hash",
            "s.passport_hash is not null"),
    NAME_AND_BIRTH_DATE(
            StaffWarning.NAME_AND_BIRTH_DATE_OF_ANOTHER_MEMBER,
            "fullName",
            "t.search = o.search and birth_dates_agree(t.date_of_birth, o.date_of_birth)",
            "true");

    private final StaffWarning warning;
    private final String column;
    private final String condition;
    private final String given;

    SharedTrait(StaffWarning warning, String column, String condition, String given) {
        this.warning = warning;
        this.column = column;
        this.condition = condition;
        this.given = given;
    }

    StaffWarning warning() {
        return warning;
    }

    /** The column of a file that a warning is about. */
    String column() {
        return column;
    }

    /** Whether a stored member has it in common with another one. */
    String shared() {
        return "exists (select from staff_member t where t.institution = o.institution and t.id <> o.id and "
                + condition + ")";
    }

    /** Whether a row {@code s} of a file tells it of the member it brought or changed. */
    String given() {
        return given;
    }
}
