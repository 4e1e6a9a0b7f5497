package vn.gdnn.kit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gdnn.kit.problem.Refusal;

class PersonNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguyễn Thị Ánh",
                "Hoà",
                "Tuân Tuấn",
                "H'Hen Niê",
                "H’Ƀlir Mlô",
                "Rơ Châm Rư\u0306",
                "Y Bê\u0306",
                "Ñen Kbuôr",
                "Ñô",
                "Trần Thị Bích-Ngọc",
                "PGS.TS Lê Văn An",
                "João Leão",
                "Michaël Anaïs",
                "Zoë Raphaël Saïd",
                "Beáta Raúl Jaén",
                "Søren Jørgensen",
                "François Müller",
                "Łukasz",
                "Əliyev",
                "İbrahim Yıldız",
                "Sven McÉvoy",
                "Thảo"
            })
    void names_of_the_latin_script_are_taken_as_they_are(String name) {
        assertThat(PersonName.of(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "'\u00a0', NAME_WITHOUT_LETTER",
        "'.', NAME_WITHOUT_LETTER",
        "'\u3164', NAME_HIDDEN_CHARACTER",
        "'\u2800', NAME_HIDDEN_CHARACTER",
        "'An\uffff', NAME_HIDDEN_CHARACTER",
        "'An\ue000', NAME_HIDDEN_CHARACTER",
        "'An\u0378', NAME_HIDDEN_CHARACTER",
        "'An\u200b', NAME_HIDDEN_CHARACTER",
        "'Аn', NAME_IN_OTHER_SCRIPT",
        "'Αn', NAME_IN_OTHER_SCRIPT",
        "'ສົມພອນ', NAME_IN_OTHER_SCRIPT",
        "'Ａｎ', NAME_IN_OTHER_SCRIPT",
        "'ɑn', NAME_IN_OTHER_SCRIPT",
        "'Lê Ⅻ', NAME_HAS_SIGNS",
        "'12345', NAME_HAS_SIGNS",
        "'a@b.vn', NAME_HAS_SIGNS",
        "'<b>x</b>', NAME_HAS_SIGNS",
        "'=cmd|calc', NAME_HAS_SIGNS",
        "'An 😀', NAME_HAS_SIGNS",
        "'a\u0301\u0302\u0303\u0304\u0306', NAME_MARKS_TOO_MANY",
        "'\u0301an', NAME_MARKS_TOO_MANY",
        "'NguyÔn V¨n An', NAME_IN_TCVN3",
        "'Ph¹m Hoµng', NAME_IN_TCVN3",
        "'NguyÔn', NAME_IN_TCVN3",
        "'Nguyeãn Vaên An', NAME_IN_VNI",
        "'NGUYEÃN VAÊN AN', NAME_IN_VNI",
        "'Traàn Thò Möøng', NAME_IN_VNI",
        "'Leâ', NAME_IN_VNI",
        "'Ñoã Thò Mai', NAME_IN_VNI",
        "'Ñaëng', NAME_IN_VNI",
        "'Nguyá»…n VÄƒn An', NAME_MISREAD",
        "'Äá»— Thá»‹ Mai', NAME_MISREAD",
        "'Nguy?n V?n An', NAME_LETTERS_LOST",
        "'Nguy\ufffdn', NAME_LETTERS_LOST"
    })
    void what_cannot_be_a_name_is_refused_with_the_likely_cause(String text, NameRefusal why) {
        assertThat(PersonName.fault(text)).contains(why);
        assertThatThrownBy(() -> PersonName.of(text)).isInstanceOf(Refusal.class);
    }

    @Test
    void blanks_of_every_kind_are_one_space_and_none_at_the_ends() {
        assertThat(PersonName.of("\u00a0Nguyễn\u2003 \u3000Văn\u2028An\u00a0")).isEqualTo("Nguyễn Văn An");
    }

    @Test
    void two_hundred_characters_are_the_most() {
        assertThat(PersonName.fault("ấ".repeat(200))).isEmpty();
        assertThat(PersonName.fault("ấ".repeat(201))).contains(NameRefusal.NAME_TOO_LONG);
    }

    @ParameterizedTest
    @CsvSource({
        "H'Hen Niê, hhen nie",
        "H’Hen Niê, hhen nie",
        "HʼHen Niê, hhen nie",
        "H`Hen Niê, hhen nie",
        "H´Hen NIÊ, hhen nie",
        "ĐỖ ƀ Ɖ Ð, do b d d",
        "Bích-Ngọc, bich ngoc",
        "'  Lê \u00a0 Ánh ', le anh",
        "Rư\u0306 Straße, ru strasse"
    })
    void names_are_compared_without_marks_case_and_kinds_of_apostrophe(String name, String compared) {
        assertThat(PersonName.folded(name)).isEqualTo(compared);
    }

    @Test
    void a_place_may_have_digits_and_the_signs_of_an_address() {
        assertThat(PlaceName.of("Ấp 3, xã Hoà\u00a0Bình (huyện Trà Ôn)")).isEqualTo("Ấp 3, xã Hoà Bình (huyện Trà Ôn)");
        assertThat(PlaceName.fault("Hµ Néi")).contains(NameRefusal.NAME_IN_TCVN3);
        assertThat(PlaceName.fault("H? N?i")).contains(NameRefusal.NAME_LETTERS_LOST);
        assertThat(PlaceName.fault("12345")).contains(NameRefusal.NAME_WITHOUT_LETTER);
    }
}
