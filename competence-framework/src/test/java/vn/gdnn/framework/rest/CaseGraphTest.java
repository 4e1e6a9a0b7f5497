package vn.gdnn.framework.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseGraphTest {

    private static final String DOCUMENT = "a3a8b3b0-0000-4000-8000-000000000001";

    @Test
    void no_more_faults_are_collected_than_are_told() {
        var nothing = new ObjectMapper().createObjectNode();
        var stray = Collections.nCopies(10_000, new CaseLink("", "nobody", "nobody", 1));

        assertThat(new CaseGraph(DOCUMENT, Collections.nCopies(10_000, nothing), List.of(), stray).faults())
                .hasSize(200);
        assertThat(new CaseGraph(DOCUMENT, List.of(), stray, stray).faults()).hasSize(200);
    }

    @Test
    void an_identifier_names_one_thing() {
        var item = new ObjectMapper().createObjectNode().put("identifier", DOCUMENT);

        assertThat(new CaseGraph(DOCUMENT, List.of(item), List.of(), List.of()).faults())
                .singleElement()
                .matches(fault -> fault.code().name().equals("FRAMEWORK_CODE_DOUBLED"));
    }
}
