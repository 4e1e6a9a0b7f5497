package vn.gdnn.records.register.entry;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.actor.Actor;

/**
 * One act on a diploma: what, when, by whom, and what it rests on.
 *
 * @param contentVersion the version of the content in force after it; 0 before it is recorded
 */
public record DiplomaAct(
        Kind kind,
        LocalDate actedOn,
        Actor actor,
        @Nullable String actorTitle,
        Basis basis,
        int contentVersion,
        @Nullable Instant recordedAt) {

    /** What may be done to a diploma. */
    @Schema(name = "DiplomaActKind")
    public enum Kind {
        REGISTERED,
        DIGITISED,
        SIGNED,
        ISSUED,
        CORRECTED,
        REPLACED,
        COPIED,
        RETURNED,
        REVOKED
    }

    static DiplomaAct of(Kind kind, LocalDate actedOn, Actor actor) {
        return of(kind, actedOn, actor, Basis.NONE);
    }

    /** An act that rests on something. */
    public static DiplomaAct of(Kind kind, LocalDate actedOn, Actor actor, Basis basis) {
        return new DiplomaAct(kind, actedOn, actor, null, basis, 0, null);
    }

    static DiplomaAct signature(LocalDate actedOn, Actor actor, String title, @Nullable String assignmentDecision) {
        return new DiplomaAct(
                Kind.SIGNED,
                actedOn,
                actor,
                title,
                new Basis(null, assignmentDecision, null, null, null, null),
                0,
                null);
    }
}
