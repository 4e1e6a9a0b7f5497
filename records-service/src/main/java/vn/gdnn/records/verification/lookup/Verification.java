package vn.gdnn.records.verification.lookup;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.credentials.document.SealStanding;
import vn.gdnn.records.register.entry.DiplomaAct;
import vn.gdnn.records.register.entry.DiplomaContent;
import vn.gdnn.records.register.entry.DiplomaNumbers;
import vn.gdnn.records.register.entry.DiplomaOrigin;
import vn.gdnn.records.register.entry.RevocationGround;

/**
 * An issued diploma as anyone may see it: what the paper shows, since when it is valid no more, and its history.
 *
 * @param reissueOn since when a new paper is approved that is not issued yet
 * @param acts from the issue on, oldest first
 */
public record Verification(
        DiplomaContent content,
        DiplomaNumbers numbers,
        DiplomaOrigin origin,
        @Nullable String signedBy,
        LocalDate issuedOn,
        @Nullable LocalDate correctedOn,
        @Nullable Withdrawn withdrawal,
        @Nullable DiplomaNumbers replaces,
        @Nullable TakenOver takenOver,
        @Nullable SealStanding seal,
        @Nullable LocalDate reissueOn,
        @Nullable String placeOfIssue,
        List<PublicAct> acts) {

    public Verification {
        acts = List.copyOf(acts);
    }

    /** Whether it was issued by that day. */
    public boolean isIssuedOn(LocalDate day) {
        return !issuedOn.isAfter(day);
    }

    /** Whether an entry that claims to be taken over tells by whom and from what, and no other one does. */
    boolean speaksOfItsOrigin() {
        return (origin == DiplomaOrigin.DIGITISED) == (takenOver != null);
    }

    /** The day since which the register knows of it. */
    public LocalDate knownSince() {
        return acts.get(0).knownSince();
    }

    /** The last act of a kind that was known, of that day if one is named. */
    public Optional<PublicAct> last(DiplomaAct.Kind kind, @Nullable LocalDate day) {
        return acts.stream()
                .filter(act -> act.kind() == kind && (day == null || act.on().equals(day)))
                .reduce((earlier, later) -> later);
    }

    /** The same with its whole history, as far as it was known that day; the first act says since when it is known. */
    Verification with(List<PublicAct> history, LocalDate knownOn) {
        var first = history.get(0);
        var known = history.stream()
                .filter(act -> act.equals(first) || !act.knownSince().isAfter(knownOn))
                .toList();
        return new Verification(
                content,
                numbers,
                origin,
                signedBy,
                issuedOn,
                correctedOn,
                knownWithdrawal(known),
                replaces,
                takenOver,
                seal,
                reissueOn,
                placeOfIssue,
                known);
    }

    private @Nullable Withdrawn knownWithdrawal(List<PublicAct> known) {
        if (withdrawal instanceof Withdrawn.Replaced replaced) {
            return known.stream().anyMatch(act -> act.kind() == DiplomaAct.Kind.REPLACED) ? replaced : null;
        }
        return known.stream()
                .filter(act -> act.kind() == DiplomaAct.Kind.REVOKED)
                .reduce((earlier, later) -> later)
                .map(act -> new Withdrawn.Revoked(
                        Objects.requireNonNullElse(act.decided().effectiveOn(), act.on()),
                        RevocationGround.valueOf(Objects.requireNonNull(act.ground()))))
                .orElse(null);
    }

    /** Why it was in force no more on that day, if so. */
    public Optional<Withdrawn> withdrawnBy(LocalDate day) {
        return Optional.ofNullable(withdrawal).filter(found -> !found.from().isAfter(day));
    }
}
