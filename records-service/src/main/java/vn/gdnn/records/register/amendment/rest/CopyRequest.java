package vn.gdnn.records.register.amendment.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.register.amendment.CopyRelation;

/** How who asks stands to the holder, and what the copy is for. */
record CopyRequest(
        @NotNull CopyRelation relation,

        @Nullable @Size(max = 500) @Pattern(regexp = "\\P{Cntrl}*") String purpose) {}
