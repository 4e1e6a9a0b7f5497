package vn.gdnn.credential.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gdnn.kit.text.PersonName;

class MarksTest {

    private static final int BREVE = 0x306;

    @ParameterizedTest
    @EnumSource
    void a_mark_stands_over_the_middle_of_its_letter_and_above_its_own_mark(Face face) {
        for (var letter : new int[] {'ư', 'ê', 'ô', 'ơ', 'Ư', 'Ê', 'Ô', 'Ơ'}) {
            var base = face.ink(
                    Normalizer.normalize(Character.toString(letter), Form.NFD).codePointAt(0));
            var breve = face.ink(BREVE);

            new Marks(face, letter, 2).put(BREVE, (right, up) -> {
                assertThat(right + breve.middle()).isCloseTo(2 + base.middle(), within(0.01));
                assertThat(up + breve.bottom()).isGreaterThan(face.ink(letter).top());
            });
        }
    }

    @Test
    void two_marks_stand_one_above_the_other_and_add_nothing_to_the_width() {
        var marks = new Marks(Face.WIDE, 'e', 0);
        var first = new double[1];
        marks.put(0x302, (right, up) -> first[0] = up + Face.WIDE.ink(0x302).top());

        marks.put(
                BREVE,
                (right, up) -> assertThat(up + Face.WIDE.ink(BREVE).bottom()).isGreaterThan(first[0]));
        assertThat(Face.WIDE.width("e\u0302\u0306", 10)).isEqualTo(Face.WIDE.width("e", 10));
    }

    @Test
    void a_dot_below_stays_below() {
        new Marks(Face.WIDE, 'y', 0)
                .put(
                        0x323,
                        (right, up) -> assertThat(up + Face.WIDE.ink(0x323).top())
                                .isLessThan(Face.WIDE.ink('y').bottom()));
    }

    @Test
    void every_letter_and_mark_that_a_name_may_have_can_be_printed() {
        for (var character = (int) 'A'; character < 0x1F00; character++) {
            var name = "A" + Character.toString(character);
            if (PersonName.fault(name).isEmpty()) {
                assertThat(Face.canPrint(PersonName.of(name)))
                        .as(Integer.toHexString(character))
                        .isTrue();
            }
        }
    }
}
