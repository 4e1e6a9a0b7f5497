package vn.gdnn.records.verification.lookup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.register.entry.DiplomaNumbers;
import vn.gdnn.records.register.entry.DiplomaStatus;
import vn.gdnn.records.register.entry.RevocationGround;

/** Why a diploma is in force no more. */
public sealed interface Withdrawn {

    /** The first day on which it is not in force. */
    LocalDate from();

    /** Where it stands from that day on. */
    DiplomaStatus status();

    /** Revoked on a ground of the law. */
    record Revoked(LocalDate from, RevocationGround ground) implements Withdrawn {

        @Override
        public DiplomaStatus status() {
            return DiplomaStatus.REVOKED;
        }
    }

    /**
     * Replaced by another entry.
     *
     * @param by the numbers of that entry; none until it is issued
     */
    record Replaced(LocalDate from, @Nullable DiplomaNumbers by) implements Withdrawn {

        @Override
        public DiplomaStatus status() {
            return DiplomaStatus.REPLACED;
        }
    }
}
