package vn.gdnn.records.people.student;

/** As in the birth certificate; printed on diplomas before 2022 only. */
public enum Sex {
    MALE,
    FEMALE
}
