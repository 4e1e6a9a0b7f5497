package vn.gdnn.records;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.HouseSizes;

class SizesTest extends HouseSizes {

    @Test
    void nothing_in_graduation_and_register_leans_on_more_than_six() {
        assertThat(beansWithMoreCollaboratorsThan(6, "vn.gdnn.records.graduation", "vn.gdnn.records.register"))
                .isEmpty();
    }
}
