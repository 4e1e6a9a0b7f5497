package vn.gdnn.curriculum.resource.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;

class OaiSchemasTest {

    @Test
    void answers_are_judged_by_the_official_schemas() {
        assumeTrue(OaiSchemas.folder().isPresent(), "the schemas of OAI-PMH are not there");
        assertThat(OaiSchemas.folder().orElseThrow()).isDirectoryContaining("glob:**OAI-PMH.xsd");
        assertThatThrownBy(() -> OaiSchemas.valid("<OAI-PMH xmlns='http://www.openarchives.org/OAI/2.0/'/>"))
                .isInstanceOf(AssertionError.class);
    }
}
