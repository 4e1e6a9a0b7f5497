package vn.gdnn.curriculum.syllabus;

import java.util.List;
import vn.gdnn.kit.problem.RefusalCode;

/** One thing that stands between a syllabus and its review: where it is, and what its text speaks of. */
public record Fault(RefusalCode code, String field, List<Object> arguments) {

    public Fault {
        arguments = List.copyOf(arguments);
    }

    static Fault of(FaultCode code, Object... arguments) {
        return new Fault(code, code.field(), List.of(arguments));
    }
}
