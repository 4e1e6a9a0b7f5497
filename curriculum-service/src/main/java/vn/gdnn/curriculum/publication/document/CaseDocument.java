package vn.gdnn.curriculum.publication.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A version of a framework or of a programme as it is published. */
public record CaseDocument(UUID identifier, Origin origin, String creator, String title, Standing standing) {

    /** Whether it is a framework or a programme. */
    public enum Kind {
        FRAMEWORK,
        PROGRAMME
    }

    /** What it is here; {@code code} is that of the framework or of the institution. */
    public record Origin(Kind kind, String code, int version) {}

    /**
     * Where it stands.
     *
     * @param adoptionStatus {@code Adopted}, or {@code Deprecated} where another took its place or it came to an end
     * @param endsOn the first day on which it does not hold any more, if that is known
     * @param changedAt when what is published of it changed last
     */
    public record Standing(
            String adoptionStatus,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            Instant changedAt) {}
}
