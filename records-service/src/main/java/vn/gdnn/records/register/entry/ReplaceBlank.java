package vn.gdnn.records.register.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.database.UniqueKey;

/** Gives an entry that is not issued yet another blank; the act keeps the number of the one before. */
@ApplicationScoped
public class ReplaceBlank {

    private final Diplomas diplomas;
    private final DiplomaActs acts;
    private final Clock clock;

    ReplaceBlank(Diplomas diplomas, DiplomaActs acts, Clock clock) {
        this.diplomas = diplomas;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Replaces it, on the ground of the minutes taken of the blank before; DIPLOMA_ISSUED_ALREADY once the paper was handed
     * out, SERIAL_NUMBER_TAKEN where another entry bears the number.
     */
    @Transactional(TxType.MANDATORY)
    public void replace(UUID id, String serialNumber, Basis minutes, Actor by) {
        var diploma = diplomas.requireHeld(id);
        diploma.replaceBlank(serialNumber);
        UniqueKey.guard(Map.of("serial_number_taken", DiplomaRefusal.SERIAL_NUMBER_TAKEN), diplomas::flush);
        acts.append(
                diploma.institution(),
                id,
                DiplomaAct.of(DiplomaAct.Kind.BLANK_REPLACED, LocalDate.now(clock), by, minutes));
    }
}
