package vn.gdnn.kit.person;

/** As in the birth certificate; printed on diplomas before 2022 only. */
public enum Sex {
    MALE,
    FEMALE
}
