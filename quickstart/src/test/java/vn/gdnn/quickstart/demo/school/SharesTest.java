package vn.gdnn.quickstart.demo.school;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharesTest {

    @Test
    void parts_add_up_and_nothing_goes_to_weight_nothing() {
        assertThat(Shares.of(10, 1, 1, 1, 0)).containsExactly(4, 3, 3, 0);
    }

    @Test
    void the_largest_remainder_gets_what_is_left() {
        assertThat(Shares.of(10, 0.26, 0.27, 0.47)).containsExactly(2, 3, 5);
    }
}
