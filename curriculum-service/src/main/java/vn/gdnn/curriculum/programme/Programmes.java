package vn.gdnn.curriculum.programme;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import vn.gdnn.curriculum.programme.state.ProgrammeStatus;
import vn.gdnn.curriculum.syllabus.Content;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.problem.Refusal;

/** The programmes that the caller may see, version by version. */
@ApplicationScoped
class Programmes implements PanacheRepositoryBase<Programme, UUID> {

    Programme require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refusal(ProgrammeRefusal.PROGRAMME_NOT_FOUND, id));
    }

    /** As {@link #require(UUID)}, and only as the caller last read it. */
    Programme require(UUID id, long expected) {
        var programme = require(id);
        Versions.require(expected, programme.version());
        return programme;
    }

    /** As {@link #require(UUID)}; whoever else would hold or change it waits until the transaction ends. */
    Programme hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new Refusal(ProgrammeRefusal.PROGRAMME_NOT_FOUND, id));
    }

    /** As {@link #hold(UUID)}, and only as the caller last read it. */
    Programme hold(UUID id, long expected) {
        var programme = hold(id);
        Versions.require(expected, programme.version());
        return programme;
    }

    /** The newest version of the programme with this code, held as by {@link #hold(UUID)}. */
    Programme holdLatest(String code) {
        return newest(code)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(ProgrammeRefusal.PROGRAMME_NOT_FOUND, code));
    }

    /** The newest version of the programme with this code. */
    Optional<Programme> latest(String code) {
        return newest(code).firstResultOptional();
    }

    private PanacheQuery<Programme> newest(String code) {
        return find("outline.code = ?1 order by number desc", code);
    }

    /** The version in force that this one would replace. */
    Optional<Programme> predecessor(Programme programme) {
        return find(
                        "programmeId = ?1 and number < ?2 and status = ?3",
                        programme.programmeId(),
                        programme.number(),
                        ProgrammeStatus.APPROVED)
                .firstResultOptional();
    }

    /** What the version before says, if there is one. */
    Optional<Content> contentBefore(Programme programme) {
        return find("programmeId = ?1 and number = ?2", programme.programmeId(), programme.number() - 1)
                .<Programme>firstResultOptional()
                .map(before -> before.syllabus().content());
    }

    /** Those in force that lead to an occupation. */
    List<Programme> inForceFor(String occupation) {
        return list(
                "outline.occupationCode = ?1 and status = ?2 order by institution, id",
                occupation,
                ProgrammeStatus.APPROVED);
    }

    boolean isRetired(UUID programmeId) {
        return count("programmeId = ?1 and status = ?2", programmeId, ProgrammeStatus.RETIRED) > 0;
    }

    Programme add(Programme programme) {
        persist(programme);
        storeNow();
        return programme;
    }

    /** Writes now, so that the database's word on what must be unique reaches the caller as a refusal. */
    void storeNow() {
        try {
            flush();
        } catch (ConstraintViolationException e) {
            throw meaning(e);
        }
    }

    private static RuntimeException meaning(ConstraintViolationException violation) {
        return switch (String.valueOf(violation.getConstraintName())) {
            case "programme_code" -> new Refusal(ProgrammeRefusal.PROGRAMME_CODE_TAKEN);
            case "programme_in_preparation", "programme_number" -> new Refusal(ProgrammeRefusal.VERSION_IN_PREPARATION);
            default -> violation;
        };
    }
}
