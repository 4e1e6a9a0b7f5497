package vn.gdnn.curriculum.occupation.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.occupation.classification.Classification;
import vn.gdnn.kit.text.VisibleText;

/** Where an occupation stands elsewhere, as a line of a file; an empty field is what nobody has found out. */
record ClassificationLine(
        @NotNull @Pattern(regexp = "^[56]\\d{6}$") String code,
        @NotNull LocalDate validFrom,
        @Nullable @Pattern(regexp = "^\\d{1,4}$") String isco08,
        @Nullable @Pattern(regexp = "^\\d{2,4}$") String iscedF,

        @Nullable @Pattern(regexp = "^http://data\\.europa\\.eu/esco/occupation/[0-9A-Za-z._-]{1,80}$") String escoUri,

        @Nullable @Min(1) @Max(8) Integer qualificationLevel,

        @Nullable @Size(max = 200) @Pattern(regexp = VisibleText.LINE) String source)
        implements ListLine {

    static final List<String> COLUMNS =
            List.of("code", "validFrom", "isco08", "iscedF", "escoUri", "qualificationLevel", "source");

    Classification classification() {
        return new Classification(code, validFrom, isco08, iscedF, escoUri, qualificationLevel, source);
    }
}
