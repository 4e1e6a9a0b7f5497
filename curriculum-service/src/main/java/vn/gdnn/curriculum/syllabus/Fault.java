package vn.gdnn.curriculum.syllabus;

import java.util.List;
import vn.gdnn.kit.problem.RefusalCode;

/** One reason why a syllabus cannot be reviewed: where it is, and the arguments of its text. */
public record Fault(RefusalCode code, String field, List<Object> arguments) {

    public Fault {
        arguments = List.copyOf(arguments);
    }

    static Fault of(FaultCode code, Object... arguments) {
        return new Fault(code, code.field(), List.of(arguments));
    }
}
