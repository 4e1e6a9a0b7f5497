package vn.gdnn.training.staff;

/** What looks odd about a personal number; never a reason to refuse, for numbers are re-established by law. */
public enum PersonalNumberWarning {
    PERSONAL_NUMBER_PLACE_UNKNOWN,
    PERSONAL_NUMBER_BIRTH_YEAR_DIFFERS
}
