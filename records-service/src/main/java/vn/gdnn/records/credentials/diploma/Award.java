package vn.gdnn.records.credentials.diploma;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.learning.programme.Level;
import vn.gdnn.records.register.entry.DiplomaContent.Occupation;

/**
 * What the credentials of one programme have in common, or of old papers that name one occupation.
 *
 * @param name what the credential is called
 * @param course none of an entry taken over: nothing of today's programmes is put under an old paper
 * @param dayOfBirthKnown whether the papers tell the day; a birth of which they do not is stated in words
 */
record Award(
        String institution,
        String institutionName,
        String name,
        Occupation occupation,
        @Nullable Course course,
        boolean dayOfBirthKnown) {

    /** The programme in a version, its level, and whether it is one of high quality. */
    record Course(Level level, UUID programme, @Nullable Integer version, boolean highQuality, Classified classified) {}

    /** What it is all about, as a person would say it. */
    String subject() {
        return course == null ? occupation.name() : course.programme.toString();
    }
}
