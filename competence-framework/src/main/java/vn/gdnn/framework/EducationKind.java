package vn.gdnn.framework;

/** For whom a competence framework was made. */
public enum EducationKind {
    GENERAL,
    VOCATIONAL,
    OTHER
}
