package vn.gdnn.curriculum.resource.standing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Why and when a version was taken down; it says so for ever. */
@Embeddable
public record TakenDown(
        @Column(name = "taken_down_by") String by,
        @Column(name = "taken_down_at") Instant at,
        @Column(name = "taken_down_reason") String reason) {}
