package vn.gdnn.records.diploma;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.actor.Actor;

/**
 * One act on a diploma: what, when, by whom, and what it rests on.
 *
 * @param contentVersion the version of the content in force after it; 0 before it is recorded
 */
public record DiplomaAct(
        String kind,
        LocalDate actedOn,
        Actor actor,
        @Nullable String actorTitle,
        Basis basis,
        int contentVersion,
        @Nullable Instant recordedAt) {

    static DiplomaAct of(String kind, LocalDate actedOn, Actor actor) {
        return of(kind, actedOn, actor, Basis.NONE);
    }

    /** An act that rests on something. */
    public static DiplomaAct of(String kind, LocalDate actedOn, Actor actor, Basis basis) {
        return new DiplomaAct(kind, actedOn, actor, null, basis, 0, null);
    }

    static DiplomaAct signature(LocalDate actedOn, Actor actor, String title, @Nullable String assignmentDecision) {
        return new DiplomaAct(
                "SIGNED", actedOn, actor, title, new Basis(null, assignmentDecision, null, null, null, null), 0, null);
    }
}
