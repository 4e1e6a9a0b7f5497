package vn.gdnn.curriculum.syllabus;

import java.util.List;
import vn.gdnn.kit.problem.FaultyRequest;

/** Declines a submission and names everything that must be put right, at once. */
public final class FaultySyllabus extends FaultyRequest {

    private static final long serialVersionUID = 1L;

    public FaultySyllabus(List<Fault> faults) {
        super(FaultCode.SYLLABUS_FAULTY, faults);
    }
}
