package vn.gdnn.framework;

import java.time.LocalDate;
import java.util.List;

/** What of a service rests on a framework; a service that has any such thing implements it. */
public interface FrameworkUse {

    /** The codes of the levels that the version in force from that day on must have. */
    List<String> levelsNeeded(String framework, LocalDate from);
}
