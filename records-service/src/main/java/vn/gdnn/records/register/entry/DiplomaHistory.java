package vn.gdnn.records.register.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.time.AsOf;
import vn.gdnn.kit.time.Clocks;

/** An entry as the register knew it earlier: nothing was overwritten, so it follows from its acts. */
@ApplicationScoped
class DiplomaHistory {

    private final DiplomaContents contents;
    private final AsOf moments;

    DiplomaHistory(DiplomaContents contents, AsOf moments) {
        this.contents = contents;
        this.moments = moments;
    }

    /** The entry at that moment or at the end of that day; as it is now without one. */
    DiplomaDetails asOf(DiplomaDetails now, @Nullable String asOf) {
        return moments.moment(asOf).map(moment -> at(now, moment)).orElse(now);
    }

    private DiplomaDetails at(DiplomaDetails now, Instant moment) {
        var known = now.acts().stream().filter(act -> isKnown(act, moment)).toList();
        if (known.isEmpty()) {
            throw new Refusal(DiplomaRefusal.DIPLOMA_NOT_FOUND);
        }
        var entry = now.entry();
        var version = known.get(known.size() - 1).contentVersion();
        return new DiplomaDetails(
                entry(now.entry(), status(known)),
                numbers(now, moment),
                contents.version(entry.institution(), entry.id(), version),
                now.recognisedOn(),
                did(known, DiplomaAct.Kind.SIGNED, DiplomaAct.Kind.DIGITISED) ? now.signature() : null,
                did(known, DiplomaAct.Kind.ISSUED, DiplomaAct.Kind.DIGITISED) ? now.issuedOn() : null,
                known,
                aftermath(now.aftermath(), moment, known),
                now.due());
    }

    private static DiplomaDetails.Aftermath aftermath(
            DiplomaDetails.Aftermath now, Instant moment, List<DiplomaAct> known) {
        var replaced = did(known, DiplomaAct.Kind.REPLACED);
        var revokedFrom = known.stream()
                .filter(act -> act.kind() == DiplomaAct.Kind.REVOKED)
                .flatMap(act -> Stream.ofNullable(act.basis().effectiveOn()))
                .reduce((earlier, last) -> last)
                .orElse(null);
        var day = LocalDate.ofInstant(moment, Clocks.VIETNAM);
        return new DiplomaDetails.Aftermath(
                known.get(known.size() - 1).contentVersion(),
                now.replaces(),
                replaced ? now.replacedBy() : null,
                replaced ? now.replacedOn() : null,
                now.reissueOn() == null || now.reissueOn().isAfter(day) ? null : now.reissueOn(),
                revokedFrom,
                revokedFrom == null ? null : now.returnDueOn(),
                did(known, DiplomaAct.Kind.RETURNED) ? now.returnedOn() : null);
    }

    private static DiplomaNumbers numbers(DiplomaDetails now, Instant moment) {
        return now.acts().stream()
                .filter(act -> act.kind() == DiplomaAct.Kind.BLANK_REPLACED && !isKnown(act, moment))
                .map(act -> act.basis().reference())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .map(serial -> new DiplomaNumbers(serial, now.numbers().registerNumber()))
                .orElse(now.numbers());
    }

    private static boolean isKnown(DiplomaAct act, Instant moment) {
        @Nullable Instant recordedAt = act.recordedAt();
        return recordedAt != null && !recordedAt.isAfter(moment);
    }

    private static boolean did(List<DiplomaAct> known, DiplomaAct.Kind... kinds) {
        return known.stream().anyMatch(act -> List.of(kinds).contains(act.kind()));
    }

    private static DiplomaStatus status(List<DiplomaAct> known) {
        var status = DiplomaStatus.REGISTERED;
        for (var act : known) {
            status = act.kind().leadsTo().orElse(status);
        }
        return status;
    }

    private static DiplomaDetails.Entry entry(DiplomaDetails.Entry now, DiplomaStatus status) {
        return new DiplomaDetails.Entry(
                now.id(),
                now.version(),
                now.institution(),
                now.publicId(),
                status,
                now.origin(),
                now.student(),
                now.enrolment());
    }
}
