package vn.gdnn.training.framework;

/** For whom a competence framework was made. */
public enum EducationKind {
    GENERAL,
    VOCATIONAL,
    OTHER
}
