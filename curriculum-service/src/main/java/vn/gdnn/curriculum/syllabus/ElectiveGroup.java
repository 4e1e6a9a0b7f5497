package vn.gdnn.curriculum.syllabus;

/** Modules of which a student chooses so many credits, or so many modules; the other minimum is 0. */
public record ElectiveGroup(String code, String name, int minimumCredits, int minimumModules) {}
