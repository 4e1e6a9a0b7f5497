package vn.gdnn.records.credentials.template;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A part of the page; the parts stand one below the other.
 *
 * @param label what stands to the left of a FACT
 * @param text what is printed; the table of results has none of its own
 */
public record TemplateBlock(
        Kind kind, @Nullable Words label, @Nullable Words text) {

    /** How a block is set. */
    @Schema(name = "TemplateBlockKind")
    public enum Kind {
        /** The title of the page, the first block and the only one of its kind. */
        TITLE,
        /** A label with a text beside it; left out while no field of the text has a value. */
        FACT,
        /** A paragraph. */
        TEXT,
        /** A paragraph in small grey letters. */
        NOTE,
        /** The table of modules and results, once in each template. */
        RESULTS
    }

    /** The same in both languages of the transcript. */
    @Schema(name = "TemplateWords")
    public record Words(String vi, String en) {}

    /** A block without a label. */
    static TemplateBlock of(Kind kind, String vi, String en) {
        return new TemplateBlock(kind, null, new Words(vi, en));
    }

    static TemplateBlock fact(String label, String englishLabel, String vi, String en) {
        return new TemplateBlock(Kind.FACT, new Words(label, englishLabel), new Words(vi, en));
    }

    static TemplateBlock fact(String label, String englishLabel, String both) {
        return fact(label, englishLabel, both, both);
    }

    static TemplateBlock results() {
        return new TemplateBlock(Kind.RESULTS, null, null);
    }
}
