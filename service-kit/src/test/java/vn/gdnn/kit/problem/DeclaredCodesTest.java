package vn.gdnn.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.gdnn.kit.problem.RefusalCode.Kind;

class DeclaredCodesTest {

    @OfKind(Kind.RULE)
    @TextsIn("meals")
    private enum MealRefusal implements RefusalCode {
        KITCHEN_CLOSED,
        @OfKind(Kind.GONE)
        LAST_PORTION_EATEN {}
    }

    private enum Unkind implements RefusalCode {
        WITHOUT_KIND
    }

    private record Stored(String name) implements RefusalCode {}

    @Test
    void a_code_is_of_the_kind_of_its_enum_unless_it_says_another() {
        assertThat(MealRefusal.KITCHEN_CLOSED.kind()).isEqualTo(Kind.RULE);
        assertThat(MealRefusal.LAST_PORTION_EATEN.kind()).isEqualTo(Kind.GONE);
    }

    @Test
    void the_texts_stand_where_the_enum_says_and_else_with_those_of_the_service() {
        assertThat(MealRefusal.LAST_PORTION_EATEN.bundle()).isEqualTo("meals");
        assertThat(KitRefusal.NOT_FOUND.bundle()).isEqualTo("kit-problems");
    }

    @Test
    void a_code_without_a_kind_fails_by_its_name() {
        assertThatThrownBy(Unkind.WITHOUT_KIND::kind).hasMessageContaining("WITHOUT_KIND");
    }

    @Test
    void a_code_that_is_no_constant_must_say_its_kind_itself() {
        assertThatThrownBy(new Stored("LONE")::kind).hasMessageContaining("LONE");
    }
}
