package vn.gdnn.records.people.student.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Cursor;

/** Whom to look for by name; all of it may be left out. */
record NameRequest(
        @Schema(description = "A part of the name, for the ministry and a province the beginning of one of its words")
        @Nullable @Size(max = 100) String q,

        @Nullable Cursor after,

        @Schema(description = "The size of a page", defaultValue = "50") @Nullable @Min(1) @Max(200) Integer limit) {

    private static final int USUAL = 50;

    int size() {
        return Objects.requireNonNullElse(limit, USUAL);
    }

    @Override
    public String toString() {
        return "NameRequest";
    }
}
