package vn.gdnn.records.feed;

import java.util.List;

/** A collection whose changes can be followed, and where they stand. */
public enum Changed {
    STUDENTS("select id, changed_in, changed_at from student"),
    ENROLMENTS("select id, changed_in, changed_at from enrolment"),
    RESULTS("select id, changed_in, recorded_at as changed_at from module_result", """
            select result as id, changed_in, recorded_at as changed_at from result_correction"""),
    DIPLOMAS("select id, changed_in, changed_at from diploma"),
    MARKS("""
            select id, changed_in, recorded_at as changed_at from (
                select * from running_mark k where not exists (
                    select from module_result r where r.institution = k.institution and r.enrolment = k.enrolment
                       and r.module_code = k.module_code and r.attempt = k.attempt)) unposted""");

    private final List<String> sources;

    Changed(String... sources) {
        this.sources = List.of(sources);
    }

    List<String> sources() {
        return sources;
    }
}
