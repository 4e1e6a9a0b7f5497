package vn.gdnn.curriculum.difference;

import java.util.List;

/** A part that both versions have and that says something else. */
public record ChangedPart(String code, String name, List<Change> changes) {}
