package vn.gdnn.records.register.blank;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A delivery of the printer and what became of its blanks so far. */
public record BlankRange(UUID id, String institution, Print print, Counts counts) {

    /** Blanks by where they are. */
    @Schema(name = "BlankCounts")
    public record Counts(long inStock, long assigned, long used, long spoiled, long lost, long destroyed) {}
}
