package vn.gdnn.training.staff.directory;

import org.jspecify.annotations.Nullable;
import vn.gdnn.training.employment.Position;

/** Which staff members to list: a code, or part of a name with or without marks, and a position. */
public record StaffSearch(
        @Nullable String code,
        @Nullable String name,
        @Nullable Position position) {

    /** The member of that code. */
    public static StaffSearch byCode(@Nullable String code, @Nullable Position position) {
        return new StaffSearch(code, null, position);
    }

    /** Those whose name holds that text. */
    public static StaffSearch byName(@Nullable String name, @Nullable Position position) {
        return new StaffSearch(null, name, position);
    }
}
