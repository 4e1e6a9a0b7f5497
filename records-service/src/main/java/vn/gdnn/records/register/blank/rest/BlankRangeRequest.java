package vn.gdnn.records.register.blank.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.register.blank.Print;

/** A delivery: prefix and first to last number, padded with zeros to the width, that of the last number unless given. */
record BlankRangeRequest(
        @NotNull @Size(max = 30) @Pattern(regexp = "([\\p{L}\\p{N}][\\p{L}\\p{N} ./_-]*)?")
        String prefix,

        @NotNull @Min(0) @Max(999_999_999_999L) Long first,

        @NotNull @Min(0) @Max(999_999_999_999L) Long last,

        @Nullable @Min(1) @Max(12) Integer width,

        @NotNull LocalDate printedOn,

        @NotBlank @Size(max = 200) @Pattern(regexp = "\\P{Cntrl}*") String printer) {

    Print print() {
        return new Print(
                prefix, first, last, width == null ? String.valueOf(last).length() : width, printedOn, printer.strip());
    }
}
