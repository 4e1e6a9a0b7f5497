package vn.gdnn.events.curriculum.v1;

import org.jspecify.annotations.Nullable;

/**
 * A module as far as a transcript needs it; a condition module stays outside the averages. {@code electiveGroup} is the
 * code of the group it may be chosen from, null for a module that is in none.
 */
public record ModuleOutline(
        String code,
        String name,
        int credits,
        boolean compulsory,
        boolean condition,
        @Nullable String electiveGroup) {}
