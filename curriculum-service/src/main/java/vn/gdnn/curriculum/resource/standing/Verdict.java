package vn.gdnn.curriculum.resource.standing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer decided.
 *
 * @param school the reviewer's own, never that of the resource
 * @param returnReason why it was returned; absent where it was published
 */
@Embeddable
public record Verdict(
        @Column(name = "reviewed_by") String by,
        @Column(name = "reviewer_school") String school,
        @Column(name = "reviewed_at") Instant at,
        @Column(name = "return_reason") @Nullable String returnReason) {}
