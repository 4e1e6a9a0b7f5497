package vn.gdnn.records.diploma;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.actor.Actor;

/** One act on a diploma: what, when, by whom, and the decision it rests on. */
public record DiplomaAct(
        String kind,
        LocalDate actedOn,
        Actor actor,
        @Nullable String actorTitle,
        @Nullable Revocation revocation,
        @Nullable Instant recordedAt) {

    static DiplomaAct of(String kind, LocalDate actedOn, Actor actor) {
        return new DiplomaAct(kind, actedOn, actor, null, null, null);
    }

    static DiplomaAct signature(LocalDate actedOn, Actor actor, String title) {
        return new DiplomaAct("SIGNED", actedOn, actor, title, null, null);
    }

    static DiplomaAct revocation(LocalDate actedOn, Actor actor, Revocation revocation) {
        return new DiplomaAct("REVOKED", actedOn, actor, null, revocation, null);
    }
}
