package vn.gdnn.curriculum.resource.rest;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.resource.Resource;
import vn.gdnn.curriculum.resource.content.Description;
import vn.gdnn.curriculum.resource.content.Mapping;
import vn.gdnn.curriculum.resource.content.Rights;
import vn.gdnn.curriculum.resource.standing.History;
import vn.gdnn.curriculum.resource.standing.Standing;

/** A version of a resource. */
public record ResourceView(
        UUID id, Standing standing, Description description, Rights rights, Mapping mapping, HistoryView history) {

    /**
     * What was done with it; by whose hand is not told.
     *
     * @param publishedAt since when it is or was published
     * @param takenDown why and when it was taken down
     */
    public record HistoryView(
            @Nullable Instant submittedAt,
            @Nullable Instant returnedAt,
            @Nullable String returnReason,
            @Nullable Instant publishedAt,
            @Nullable TakenDownView takenDown) {

        static HistoryView of(History history) {
            var verdict = history.verdict();
            var reason = verdict == null ? null : verdict.returnReason();
            var at = verdict == null ? null : verdict.at();
            return new HistoryView(
                    history.submission() == null ? null : history.submission().at(),
                    reason == null ? null : at,
                    reason,
                    reason == null ? at : null,
                    history.takenDown() == null
                            ? null
                            : new TakenDownView(
                                    history.takenDown().at(),
                                    history.takenDown().reason()));
        }
    }

    /** A tombstone: what was here is not given any more. */
    public record TakenDownView(Instant at, String reason) {}

    /** The version as it is shown. */
    public static ResourceView of(Resource resource) {
        var facts = resource.facts();
        return new ResourceView(
                resource.id(),
                resource.standing(),
                facts.description(),
                facts.rights(),
                facts.mapping(),
                HistoryView.of(resource.history()));
    }
}
