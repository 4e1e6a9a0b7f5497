package vn.gdnn.events.curriculum.v1;

/** Modules of which so many credits, or so many modules, are to be chosen; the other minimum is 0. */
public record ElectiveOutline(String code, String name, int minimumCredits, int minimumModules) {}
