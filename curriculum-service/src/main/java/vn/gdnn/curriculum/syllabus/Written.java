package vn.gdnn.curriculum.syllabus;

/** What a designer writes, and the version of the learners' framework that was in force then. */
public record Written(Syllabus syllabus, int frameworkVersion) {}
