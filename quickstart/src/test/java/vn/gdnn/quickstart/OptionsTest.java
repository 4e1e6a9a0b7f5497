package vn.gdnn.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gdnn.quickstart.Options.Command;
import vn.gdnn.quickstart.demo.DemoSize;

class OptionsTest {

    @Test
    void no_option_starts_with_the_small_demonstration() {
        assertThat(parse()).isEqualTo(new Options(Command.START, DemoSize.SMALL, false));
    }

    @Test
    void a_detached_start_may_choose_its_demonstration() {
        assertThat(parse("--demo", "national", "--detach"))
                .isEqualTo(new Options(Command.START, DemoSize.NATIONAL, true));
    }

    @Test
    void an_unknown_option_is_named() {
        assertThatThrownBy(() -> parse("--fast")).isInstanceOf(Problem.class).hasMessageContaining("--fast");
    }

    @Test
    void an_unknown_or_missing_size_is_refused_with_the_known_ones() {
        assertThatThrownBy(() -> parse("--demo", "huge")).hasMessageContaining("small, regional, national or none");
        assertThatThrownBy(() -> parse("--demo")).hasMessageContaining("small, regional, national or none");
    }

    @Test
    void two_commands_at_once_are_refused() {
        assertThatThrownBy(() -> parse("--stop", "--status")).isInstanceOf(Problem.class);
    }

    private static Options parse(String... arguments) {
        return Options.parse(List.of(arguments));
    }
}
