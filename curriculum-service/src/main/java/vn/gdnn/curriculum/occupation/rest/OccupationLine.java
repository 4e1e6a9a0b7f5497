package vn.gdnn.curriculum.occupation.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.occupation.BringOccupations.Listed;
import vn.gdnn.curriculum.occupation.Level;

/** An entry of the list as a line of a file: the fields of a single one, and its code. */
record OccupationLine(
        @NotNull @Pattern(regexp = "^[56]\\d{6}$") String code,

        String name,
        @Nullable String englishName,
        Level level,
        Boolean digitalTechnology,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String source)
        implements ListLine {

    static final List<String> COLUMNS =
            List.of("code", "name", "englishName", "level", "digitalTechnology", "validFrom", "validTo", "source");

    /** The rules of a single entry are those of a line. */
    @Valid public OccupationRequest getRequest() {
        return new OccupationRequest(name, englishName, level, digitalTechnology, validFrom, validTo, source);
    }

    Listed listed() {
        return new Listed(code, getRequest().facts());
    }
}
