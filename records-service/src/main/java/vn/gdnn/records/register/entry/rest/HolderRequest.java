package vn.gdnn.records.register.entry.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.records.register.entry.DiplomaStatus;

/** Whose diplomas to look for; all of it may be left out. */
record HolderRequest(
        @Schema(description = "A part of the holder's name") @Nullable @Size(max = 100) String q,

        @Nullable DiplomaStatus status,
        @Nullable Cursor after,

        @Schema(description = "The size of a page", defaultValue = "50") @Nullable @Min(1) @Max(200) Integer limit) {

    private static final int USUAL = 50;

    int size() {
        return Objects.requireNonNullElse(limit, USUAL);
    }

    @Override
    public String toString() {
        return "HolderRequest";
    }
}
