package vn.gdnn.records.verification.lookup;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.gdnn.kit.problem.Refusal;

/**
 * Believes a row of the register only as far as the credential bears it out that the institution signed: a row changed
 * behind the service's back is never answered as valid, and raises an alarm.
 */
@ApplicationScoped
class RegisterCheck {

    private final Counter inconsistent;

    RegisterCheck(MeterRegistry meters) {
        inconsistent = Counter.builder("gdnn_register_inconsistent")
                .description("Answers refused because register and credential differ")
                .register(meters);
    }

    void require(Verification found, SignedClaims claims, String publicId, LocalDate day) {
        var passedOffAsValid = claims.taken() && found.withdrawnBy(day).isEmpty();
        if (passedOffAsValid || !claims.bearOut(found, publicId)) {
            refuse("Register and credential differ: institution %s, diploma %s"
                    .formatted(claims.institution(), claims.diploma()));
        }
    }

    /** Its credential came with its issue; whoever took it away may have changed the row as well. */
    void refuseStripped() {
        refuse("A diploma of the register has lost its credential");
    }

    /** Whoever can write rows can leave out the credential or put a key in the place of another, but not change the log. */
    void refuseUnlogged() {
        refuse("A diploma of the register is not what the log holds");
    }

    private void refuse(String alarm) {
        inconsistent.increment();
        Log.error(alarm);
        throw new Refusal(VerificationRefusal.REGISTER_INCONSISTENT);
    }
}
