package vn.gdnn.framework;

import java.util.List;
import vn.gdnn.kit.problem.FaultyRequest;

/** A framework that cannot be taken, with what is wrong at each line or item. */
public final class FaultyFramework extends FaultyRequest {

    private static final long serialVersionUID = 1L;

    /** How many faults are told; of more than anybody reads the first ones are. */
    public static final int SHOWN = 200;

    public FaultyFramework(List<Fault> faults) {
        super(FrameworkRefusal.FRAMEWORK_FAULTY, faults.subList(0, Math.min(SHOWN, faults.size())));
    }
}
