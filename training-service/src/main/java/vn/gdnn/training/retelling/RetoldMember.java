package vn.gdnn.training.retelling;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.training.employment.EmploymentPeriod;

/** A member of staff with the latest employment. */
record RetoldMember(
        String institution, UUID id, UUID person, @Nullable String sex, EmploymentPeriod latest) {}
