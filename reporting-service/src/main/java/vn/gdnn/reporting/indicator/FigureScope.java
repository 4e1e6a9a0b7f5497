package vn.gdnn.reporting.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whose records a figure is about; the country has no code. */
public record FigureScope(Kind kind, @Nullable String code) {

    /** How wide it is. */
    @Schema(name = "FigureScopeKind")
    public enum Kind {
        INSTITUTION,
        PROVINCE,
        COUNTRY
    }

    static final FigureScope COUNTRY = new FigureScope(Kind.COUNTRY, null);

    static FigureScope institution(String code) {
        return new FigureScope(Kind.INSTITUTION, code);
    }

    static FigureScope province(String code) {
        return new FigureScope(Kind.PROVINCE, code);
    }

    @Nullable String institution() {
        return kind == Kind.INSTITUTION ? code : null;
    }

    @Nullable String province() {
        return kind == Kind.PROVINCE ? code : null;
    }
}
