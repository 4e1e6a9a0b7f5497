package vn.gdnn.training.staff;

import org.jspecify.annotations.Nullable;

/** Which staff members to list: part of a name, with or without marks, and a position. */
public record StaffSearch(@Nullable String name, @Nullable Position position) {

    /** The name as a LIKE pattern's inside, with {@code !} as its escape. */
    @Nullable String pattern() {
        return name == null ? null : name.replaceAll("[!%_]", "!$0");
    }
}
