package vn.gdnn.curriculum.occupation.rest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.occupation.Level;
import vn.gdnn.curriculum.occupation.Occupation;
import vn.gdnn.curriculum.occupation.OccupationStatus;
import vn.gdnn.curriculum.occupation.OccupationVersions;

record OccupationView(
        String code,
        String name,
        Level level,
        boolean digitalTechnology,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String source,
        OccupationStatus status) {

    static OccupationView of(String code, OccupationVersions.Former version) {
        var facts = version.facts();
        return new OccupationView(
                code,
                facts.name(),
                facts.level(),
                facts.digitalTechnology(),
                facts.validFrom(),
                facts.validTo(),
                facts.source(),
                version.status());
    }

    static OccupationView of(Occupation occupation) {
        return new OccupationView(
                occupation.code(),
                occupation.name(),
                occupation.level(),
                occupation.digitalTechnology(),
                occupation.validFrom(),
                occupation.validTo(),
                occupation.source(),
                occupation.status());
    }
}
