package vn.gdnn.kit.imports;

import java.util.List;
import java.util.stream.Stream;
import vn.gdnn.kit.problem.RefusalCode;

/** What is wrong with a value: a code and its limits, never the value. */
record Fault(RefusalCode code, List<String> limits) {

    static Fault of(RefusalCode code, Object... limits) {
        return new Fault(code, Stream.of(limits).map(String::valueOf).toList());
    }
}
