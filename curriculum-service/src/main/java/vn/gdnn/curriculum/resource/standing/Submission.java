package vn.gdnn.curriculum.resource.standing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who handed a version over, and when. */
@Embeddable
public record Submission(
        @Column(name = "submitted_by") String by,
        @Column(name = "submitted_at") Instant at) {}
