package vn.gdnn.kit.jobs.rest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.jobs.Job;
import vn.gdnn.kit.jobs.JobStatus;

/** A job and how far it is. */
public record JobView(
        UUID id,
        String kind,
        JobStatus status,
        @Nullable String failure,
        int total,
        int done,
        int refused,
        int percent,
        String requestedBy,
        Instant createdAt,
        @Nullable Instant finishedAt,

        @Schema(description = "The job that goes on with what this one made") @Nullable UUID followedBy) {

    static JobView of(Job job) {
        var counts = job.counts();
        return new JobView(
                job.id(),
                job.kind(),
                job.status(),
                job.outcome().failure(),
                counts.total(),
                counts.done(),
                counts.refused(),
                counts.percent(),
                job.requestedBy(),
                job.createdAt(),
                job.finishedAt(),
                job.outcome().followedBy());
    }
}
