package vn.gdnn.curriculum.syllabus;

import java.util.List;
import vn.gdnn.kit.problem.RefusalCode;

/** Declines a submission and names everything that must be put right, at once. */
public final class FaultySyllabus extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public FaultySyllabus(List<Fault> faults) {
        super(FaultCode.SYLLABUS_FAULTY.name(), null, false, false);
        this.faults = List.copyOf(faults);
    }

    /** The refusal as a whole. */
    public RefusalCode code() {
        return FaultCode.SYLLABUS_FAULTY;
    }

    /** What must be put right. */
    public List<Fault> faults() {
        return faults;
    }
}
