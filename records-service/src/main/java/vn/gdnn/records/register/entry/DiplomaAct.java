package vn.gdnn.records.register.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
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

    /**
     * What may be done to a diploma: from which states, and where it leads. This table is the only one; the aggregate, the
     * history of an entry and the audit of the register read it.
     */
    @Schema(name = "DiplomaActKind")
    public enum Kind {
        REGISTERED(Set.of(), DiplomaStatus.REGISTERED),
        DIGITISED(Set.of(), DiplomaStatus.ISSUED),
        REFRESHED(Set.of(DiplomaStatus.REGISTERED), DiplomaStatus.REGISTERED),
        SIGNED(Set.of(DiplomaStatus.REGISTERED), DiplomaStatus.SIGNED),
        CANCELLED(Set.of(DiplomaStatus.REGISTERED, DiplomaStatus.SIGNED), DiplomaStatus.CANCELLED),
        BLANK_REPLACED(DiplomaStatus.NOT_ISSUED, null),
        ISSUED(Set.of(DiplomaStatus.SIGNED), DiplomaStatus.ISSUED),
        CORRECTED(Set.of(DiplomaStatus.ISSUED), DiplomaStatus.ISSUED),
        REPLACED(Set.of(DiplomaStatus.ISSUED), DiplomaStatus.REPLACED),
        COPIED(Set.of(DiplomaStatus.ISSUED), null),
        RETURNED(DiplomaStatus.WITHDRAWN, null),
        /** Once more where an earlier day takes the place of one to come. */
        REVOKED(Set.of(DiplomaStatus.ISSUED, DiplomaStatus.REVOKED), DiplomaStatus.REVOKED),
        /** The same content with a new seal, in the place of one whose key was disowned. */
        RESEALED(Set.of(DiplomaStatus.ISSUED), null);

        private final Set<DiplomaStatus> from;
        private final @Nullable DiplomaStatus to;

        Kind(Set<DiplomaStatus> from, @Nullable DiplomaStatus to) {
            this.from = from;
            this.to = to;
        }

        /** Whether it begins an entry. */
        public boolean isFirst() {
            return from.isEmpty();
        }

        /** Whether it may be done to a diploma that stands there. */
        public boolean isPossibleFrom(DiplomaStatus status) {
            return from.contains(status);
        }

        /** Where it leads; nothing for an act that leaves a diploma where it stands. */
        public Optional<DiplomaStatus> leadsTo() {
            return Optional.ofNullable(to);
        }
    }

    /** An act that rests on nothing but itself. */
    public static DiplomaAct of(Kind kind, LocalDate actedOn, Actor actor) {
        return of(kind, actedOn, actor, Basis.NONE);
    }

    /** An act that rests on something. */
    public static DiplomaAct of(Kind kind, LocalDate actedOn, Actor actor, Basis basis) {
        return new DiplomaAct(kind, actedOn, actor, null, basis, 0, null);
    }

    /** The signature of the head, or of the deputy whom a decision assigned. */
    public static DiplomaAct signature(
            LocalDate actedOn, Actor actor, String title, @Nullable String assignmentDecision) {
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
