package vn.gdnn.records.people.student;

import org.jspecify.annotations.Nullable;

/** How a student can be reached. */
public record Contact(@Nullable String email, @Nullable String phone) {

    /** Nothing of a person reaches a log. */
    @Override
    public String toString() {
        return "Contact";
    }
}
