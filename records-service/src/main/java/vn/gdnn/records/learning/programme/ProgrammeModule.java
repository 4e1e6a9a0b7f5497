package vn.gdnn.records.learning.programme;

/** A module of a programme; a condition module stays outside the averages. */
public record ProgrammeModule(String code, String name, int credits, boolean compulsory, boolean condition) {}
