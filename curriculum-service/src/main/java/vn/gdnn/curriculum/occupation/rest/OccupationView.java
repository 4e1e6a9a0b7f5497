package vn.gdnn.curriculum.occupation.rest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.occupation.Level;
import vn.gdnn.curriculum.occupation.Occupation;
import vn.gdnn.curriculum.occupation.OccupationStatus;

record OccupationView(
        String code,
        String name,
        @Nullable String englishName,
        Level level,
        boolean digitalTechnology,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String source,
        OccupationStatus status) {

    static OccupationView of(Occupation occupation) {
        return new OccupationView(
                occupation.code(),
                occupation.name(),
                occupation.englishName(),
                occupation.level(),
                occupation.digitalTechnology(),
                occupation.validFrom(),
                occupation.validTo(),
                occupation.source(),
                occupation.status());
    }
}
