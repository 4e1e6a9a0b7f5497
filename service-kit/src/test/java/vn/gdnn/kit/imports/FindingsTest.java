package vn.gdnn.kit.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {

    final Findings findings = new Findings();

    @Test
    void as_many_as_a_job_lists_are_kept_and_all_counted() {
        findings.addAll(List.of(onLine(1)), Findings.MOST - 1);
        assertThat(findings.kept()).containsExactly(onLine(1));

        for (var line = 2; line <= Findings.MOST + 5; line++) {
            findings.add(onLine(line));
        }

        assertThat(findings.kept()).hasSize(Findings.MOST).startsWith(onLine(1)).endsWith(onLine(Findings.MOST));
        assertThat(findings.count()).isEqualTo(2L * Findings.MOST + 3);
    }

    @Test
    void those_of_another_list_follow_as_far_as_there_is_room() {
        findings.addAll(List.of(onLine(1), onLine(2)));
        var all = new Findings();
        for (var line = 1; line < Findings.MOST; line++) {
            all.add(onLine(line));
        }

        all.addAll(findings);

        assertThat(all.kept()).hasSize(Findings.MOST).endsWith(onLine(1));
        assertThat(all.count()).isEqualTo(Findings.MOST + 1L);
    }

    private static RowError onLine(long line) {
        return new RowError(line, "name", Fault.of(ImportErrorCode.VALUE_REQUIRED));
    }
}
