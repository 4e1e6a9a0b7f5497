package vn.gdnn.curriculum.syllabus;

import org.jspecify.annotations.Nullable;

/** A module with its credits and hours; a condition module stays outside the averages, an elective one stands in a group. */
public record ProgrammeModule(
        String code,
        String name,
        int credits,
        int theoryHours,
        int practiceHours,
        int testHours,
        boolean compulsory,
        boolean condition,
        @Nullable String electiveGroup) {}
