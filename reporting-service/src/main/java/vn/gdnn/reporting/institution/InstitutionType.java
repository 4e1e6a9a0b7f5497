package vn.gdnn.reporting.institution;

/** The kinds of institution of vocational education (Law on Vocational Education 2014, art. 5). */
public enum InstitutionType {
    COLLEGE,
    INTERMEDIATE_SCHOOL,
    CENTRE
}
