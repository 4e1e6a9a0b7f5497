package vn.gdnn.records.blank;

import java.util.UUID;

/** A delivery of the printer and what became of its blanks so far. */
public record BlankRange(UUID id, String institution, Print print, Counts counts) {

    /** Blanks by where they are. */
    public record Counts(long inStock, long assigned, long used, long spoiled, long lost, long destroyed) {}
}
