package vn.gdnn.records.credentials.diploma;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.register.entry.DiplomaContent.Occupation;

/** What the credentials of one programme have in common. */
record Award(
        String institution,
        String institutionName,
        String qualification,
        String level,
        Occupation occupation,
        UUID programme,
        @Nullable Integer programmeVersion,
        boolean highQuality) {}
