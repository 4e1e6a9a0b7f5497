package vn.gdnn.events.training.v1;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a staff member left was entered by mistake: the employment of that number goes on as if {@link StaffMemberLeft} had never
 * been told. Person, sex and positions as in {@link StaffMemberRegistered}.
 */
public record StaffDepartureAnnulled(
        UUID staffId,
        String institution,
        int employment,
        @Nullable UUID personId,
        @Nullable String sex,
        @Nullable List<HeldPosition> positions) {}
