package vn.gdnn.records.feed;

import java.util.List;

/** A collection whose changes can be followed, and where they stand. */
public enum Changed {
    STUDENTS("select id, changed_in, changed_at from student"),
    ENROLMENTS("select id, changed_in, changed_at from enrolment"),
    RESULTS("select id, changed_in, recorded_at as changed_at from module_result", """
            select result as id, changed_in, recorded_at as changed_at from result_correction"""),
    DIPLOMAS("select id, changed_in, changed_at from diploma");

    private final List<String> sources;

    Changed(String... sources) {
        this.sources = List.of(sources);
    }

    List<String> sources() {
        return sources;
    }
}
