package vn.gdnn.records.learning.programme;

/** What a graduate of a programme knows or can do. */
public record ProgrammeOutcome(String code, String statement) {}
