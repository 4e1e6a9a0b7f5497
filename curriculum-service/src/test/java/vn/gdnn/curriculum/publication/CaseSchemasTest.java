package vn.gdnn.curriculum.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;

class CaseSchemasTest {

    @Test
    void answers_are_judged_by_the_official_schemas() {
        assumeTrue(CaseSchemas.folder().isPresent(), "1EdTech's schemas were not fetched");
        assertThat(CaseSchemas.folder().orElseThrow()).isDirectoryContaining("glob:**cfpackage**");
    }
}
