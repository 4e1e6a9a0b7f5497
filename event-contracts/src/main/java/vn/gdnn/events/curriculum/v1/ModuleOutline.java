package vn.gdnn.events.curriculum.v1;

/** A module as far as a transcript needs it; a condition module stays outside the averages. */
public record ModuleOutline(String code, String name, int credits, boolean compulsory, boolean condition) {}
