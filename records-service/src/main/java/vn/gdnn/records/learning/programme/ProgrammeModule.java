package vn.gdnn.records.learning.programme;

import org.jspecify.annotations.Nullable;

/**
 * A module of a programme; a condition module stays outside the averages, one to choose stands in a group.
 */
public record ProgrammeModule(
        String code,
        String name,
        int credits,
        boolean compulsory,
        boolean condition,
        @Nullable String electiveGroup) {}
