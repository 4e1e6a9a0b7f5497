package vn.gdnn.curriculum.publication;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.programme.state.Decision;
import vn.gdnn.curriculum.syllabus.Content;
import vn.gdnn.curriculum.syllabus.Outline;

/** What everybody may see of a version of a programme. */
record PublishedProgramme(
        UUID programmeId,
        Outline outline,
        Content content,
        int frameworkVersion,
        @Nullable Decision decision,
        @Nullable String occupation) {

    /** The name of the occupation that it leads to, as the list has it now. */
    List<String> subjects() {
        return occupation == null ? List.of() : List.of(occupation);
    }
}
