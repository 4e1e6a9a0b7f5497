package vn.gdnn.curriculum.syllabus;

/** What part of a programme a module belongs to. */
public enum ModuleKind {
    GENERAL,
    CORE,
    SPECIALISED,
    ELECTIVE
}
