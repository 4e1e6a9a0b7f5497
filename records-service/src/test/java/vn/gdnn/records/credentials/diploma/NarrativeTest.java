package vn.gdnn.records.credentials.diploma;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.person.BirthDate;
import vn.gdnn.records.register.entry.Confidence;
import vn.gdnn.records.register.entry.OldPaper;

class NarrativeTest {

    private static final String STATED =
            narrative("CD/2026/17", "12/QĐ", "Trần Thị Bình").words();

    @Test
    void the_same_facts_are_stated() {
        assertThat(narrative("CD/2026/17", "12/QĐ", "Trần Thị Bình").isStatedBy(STATED))
                .isTrue();
    }

    @Test
    void facts_in_each_other_s_place_are_not() {
        assertThat(narrative("12/QĐ", "CD/2026/17", "Trần Thị Bình").isStatedBy(STATED))
                .isFalse();
    }

    @Test
    void a_part_of_a_fact_is_not_the_fact() {
        assertThat(narrative("2026/17", "12/QĐ", "Trần Thị Bình").isStatedBy(STATED))
                .isFalse();
        assertThat(narrative("CD/2026/17", "12/QĐ", null).isStatedBy(STATED)).isFalse();
    }

    @Test
    void where_an_entry_comes_from_is_stated_too() {
        var takenOver = new Narrative("CD/2026/17", "12/QĐ", "Trần Thị Bình", old("Trường Nghề Cũ"), null);
        var elsewhere = new Narrative("CD/2026/17", "12/QĐ", "Trần Thị Bình", old("Trường Khác"), null);

        assertThat(takenOver.isStatedBy(STATED)).isFalse();
        assertThat(takenOver.isStatedBy(takenOver.words())).isTrue();
        assertThat(elsewhere.isStatedBy(takenOver.words())).isFalse();
    }

    @Test
    void a_birth_without_a_day_is_stated_as_the_paper_has_it() {
        var year = bornIn("1976");
        var month = bornIn("1976-03");

        assertThat(year.words()).endsWith(" Ngày sinh trên giấy: 1976.");
        assertThat(month.words()).endsWith(" Ngày sinh trên giấy: 03/1976.");
        assertThat(month.isStatedBy(year.words())).isFalse();
        assertThat(year.isStatedBy(STATED)).isFalse();
        assertThat(bornIn("1977").isStatedBy(year.words())).isFalse();
    }

    private static Narrative bornIn(String born) {
        return new Narrative("CD/2026/17", "12/QĐ", "Trần Thị Bình", null, new BirthDate(born));
    }

    private static Narrative narrative(String registerNumber, String decision, @Nullable String signer) {
        return new Narrative(registerNumber, decision, signer, null, null);
    }

    private static Narrative.Old old(String schoolAsWritten) {
        return new Narrative.Old(
                new OldPaper("Trường Minh họa", Confidence.PAPER_SHOWN, schoolAsWritten, "Bằng nghề"),
                "Trường Minh họa",
                LocalDate.of(2010, 6, 30));
    }
}
