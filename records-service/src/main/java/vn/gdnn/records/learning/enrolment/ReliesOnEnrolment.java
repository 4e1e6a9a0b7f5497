package vn.gdnn.records.learning.enrolment;

import java.util.List;
import java.util.UUID;

/** Whoever relies on what is on record of an enrolment, asked when a part of it was changed afterwards. */
public interface ReliesOnEnrolment {

    /** The codes of what does not hold any more; none where all holds. */
    List<String> broken(UUID enrolment);
}
