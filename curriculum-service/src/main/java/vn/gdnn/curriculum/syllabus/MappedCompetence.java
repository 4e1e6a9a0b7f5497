package vn.gdnn.curriculum.syllabus;

/** A digital competence that an outcome develops, and up to which level. */
public record MappedCompetence(String component, int level) {}
