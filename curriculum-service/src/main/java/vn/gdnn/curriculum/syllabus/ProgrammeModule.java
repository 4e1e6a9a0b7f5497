package vn.gdnn.curriculum.syllabus;

/** A module with its credits and hours; a condition module stays outside the averages. */
public record ProgrammeModule(
        String code,
        String name,
        int credits,
        int theoryHours,
        int practiceHours,
        int testHours,
        boolean compulsory,
        boolean condition) {}
