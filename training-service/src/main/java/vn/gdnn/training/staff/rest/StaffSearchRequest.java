package vn.gdnn.training.staff.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.training.employment.Position;
import vn.gdnn.training.staff.directory.StaffSearch;
import vn.gdnn.training.text.PlainText;
import vn.gdnn.training.text.Text;

/** Whom to look for among the staff; all of it may be left out. */
@Schema(examples = """
        {"q": "nguyen thi", "position": "TEACHER", "limit": 20}""")
record StaffSearchRequest(
        @Schema(description = "Part of a name, with or without marks") @Size(max = 100) @PlainText @Nullable String q,

        @Nullable Position position,

        @Schema(description = "The value next of the page before") @Nullable Cursor after,

        @Schema(description = "The size of a page", defaultValue = "50") @Min(1) @Max(200) @Nullable Integer limit) {

    private static final int USUAL = 50;

    StaffSearch search() {
        return StaffSearch.byName(Text.cleanOrNone(q), position);
    }

    int size() {
        return Objects.requireNonNullElse(limit, USUAL);
    }
}
