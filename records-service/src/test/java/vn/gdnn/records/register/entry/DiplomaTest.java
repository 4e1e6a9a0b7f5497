package vn.gdnn.records.register.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.person.BirthDate;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.learning.grading.GraduationClass;
import vn.gdnn.records.learning.programme.Level;
import vn.gdnn.records.learning.programme.Occupation;
import vn.gdnn.records.learning.programme.Programme;

class DiplomaTest {

    private static final LocalDate RECOGNISED = LocalDate.of(2026, 6, 20);
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final DiplomaNumbers NUMBERS = new DiplomaNumbers("A 1", "CD/2026/1");
    private static final Graduate.Earlier NEVER = new Graduate.Earlier(false, null);
    private static final Actor REGISTRAR = new Actor("registrar", "Registrar");

    @Nested
    class Registering {

        @Test
        void takes_a_recognised_graduate() {
            var diploma = Diploma.register(UUID.randomUUID(), graduate(recognised(), NEVER), NUMBERS, TODAY);

            assertThat(diploma.recognisedOn()).isEqualTo(RECOGNISED);
            assertThat(diploma.issuedOn()).isNull();
        }

        @Test
        void refuses_whom_no_decision_recognises() {
            refused("NOT_RECOGNISED", () -> Diploma.register(UUID.randomUUID(), graduate(null, NEVER), NUMBERS, TODAY));
        }

        @Test
        void names_whoever_was_not_born_yet_before_any_number_is_given() {
            var unborn =
                    new Graduate.Recognised(UUID.randomUUID(), "12/QĐ", LocalDate.of(2004, 3, 9), GraduationClass.GOOD);

            refused("RECOGNISED_BEFORE_BIRTH", () -> graduate(unborn, NEVER).requireUnregistered(TODAY));
        }

        @Test
        void refuses_whoever_has_an_entry_of_whatever_status() {
            var registered = new Graduate.Earlier(true, null);

            refused(
                    "DIPLOMA_REGISTERED_ALREADY",
                    () -> Diploma.register(UUID.randomUUID(), graduate(recognised(), registered), NUMBERS, TODAY));
        }

        @Test
        void waits_until_an_earlier_diploma_is_in_force_no_more() {
            var tomorrow = new Graduate.Earlier(false, TODAY.plusDays(1));

            refused(
                    "DIPLOMA_STILL_IN_FORCE",
                    () -> graduate(recognised(), tomorrow).requireUnregistered(TODAY));
            graduate(recognised(), tomorrow).requireUnregistered(TODAY.plusDays(1));
        }
    }

    @Nested
    class While_registered {

        private final Diploma diploma = registered();

        @Test
        void it_is_signed_before_it_is_issued() {
            refused("DIPLOMA_NOT_SIGNED", () -> diploma.issue(TODAY, TODAY));

            diploma.sign("Head", "Hiệu trưởng", null, TODAY);
            diploma.issue(TODAY, TODAY);

            assertThat(diploma.issuedOn()).isEqualTo(TODAY);
        }

        @Test
        void it_is_neither_corrected_nor_replaced_nor_revoked_nor_given_back() {
            refused("DIPLOMA_NOT_ISSUED", diploma::correct);
            refused("DIPLOMA_NOT_ISSUED", () -> diploma.reissue(UUID.randomUUID(), NUMBERS, TODAY));
            refused("DIPLOMA_NOT_ISSUED", () -> diploma.revoke(revocation(TODAY), TODAY));
            refused("DIPLOMA_IN_FORCE", () -> diploma.giveBack(TODAY, TODAY));
        }

        @Test
        void it_is_brought_up_to_date_in_a_further_version() {
            assertThat(diploma.refresh()).isEqualTo(2);
        }

        @Test
        void a_cancelled_one_stays_where_it_is() {
            diploma.cancel();

            refused("DIPLOMA_NOT_REGISTERED", () -> diploma.sign("Head", "Hiệu trưởng", null, TODAY));
            refused("DIPLOMA_ISSUED_ALREADY", diploma::cancel);
        }
    }

    @Nested
    class Once_signed {

        private final Diploma diploma = signed();

        @Test
        void it_is_not_signed_again() {
            refused("DIPLOMA_NOT_REGISTERED", () -> diploma.sign("Other", "Hiệu trưởng", null, TODAY));
        }

        @Test
        void it_is_not_issued_before_its_signature() {
            refused("ISSUE_DATE_INVALID", () -> diploma.issue(TODAY.minusDays(1), TODAY));
        }

        @Test
        void it_is_not_issued_in_the_future() {
            refused("ISSUE_DATE_INVALID", () -> diploma.issue(TODAY.plusDays(1), TODAY));
        }

        @Test
        void it_is_issued_on_the_day_of_its_signature_later() {
            diploma.issue(TODAY, TODAY.plusDays(3));

            assertThat(diploma.issuedOn()).isEqualTo(TODAY);
        }
    }

    @Nested
    class Once_issued {

        private final Diploma diploma = issued();

        @Test
        void a_correction_adds_a_version() {
            assertThat(diploma.correct()).isEqualTo(2);
            assertThat(diploma.correct()).isEqualTo(3);
        }

        @Test
        void its_replacement_rests_on_the_same_graduation() {
            var replacement = diploma.reissue(UUID.randomUUID(), new DiplomaNumbers("A 2", "CD/2026/2"), TODAY);

            assertThat(replacement.recognisedOn()).isEqualTo(RECOGNISED);
            assertThat(replacement.recognition()).isEqualTo(diploma.recognition());
            assertThat(replacement.row()).contains(diploma.id());
        }

        @Test
        void it_is_in_force_until_its_replacement_is_issued() {
            diploma.reissue(UUID.randomUUID(), new DiplomaNumbers("A 2", "CD/2026/2"), TODAY);

            diploma.requireIssued();
            refused("REISSUE_WAITS", diploma::correct);
            assertThat(diploma.stepBack(TODAY)).isTrue();
            refused("DIPLOMA_NOT_ISSUED", diploma::requireIssued);
        }

        @ParameterizedTest
        @EnumSource
        void only_an_error_of_the_issuer_or_a_lack_of_authority_is_followed_by_a_new_paper(RevocationGround ground) {
            diploma.revoke(new Revocation(ground, "9/QĐ", TODAY, TODAY, "Lý do"), TODAY);

            if (ground == RevocationGround.ISSUER_ERROR || ground == RevocationGround.NO_AUTHORITY) {
                assertThat(diploma.reissue(UUID.randomUUID(), NUMBERS, TODAY).replaces())
                        .isEqualTo(diploma.id());
            } else {
                refused("REISSUE_EXCLUDED", () -> diploma.reissue(UUID.randomUUID(), NUMBERS, TODAY));
            }
        }

        @Test
        void a_revocation_to_come_gives_way_to_an_earlier_day_only() {
            diploma.revoke(revocation(TODAY, TODAY.plusDays(9)), TODAY);

            refused("DIPLOMA_NOT_ISSUED", () -> diploma.revoke(revocation(TODAY, TODAY.plusDays(9)), TODAY));
            diploma.revoke(revocation(TODAY, TODAY.plusDays(3)), TODAY);
            refused(
                    "DIPLOMA_NOT_ISSUED",
                    () -> diploma.revoke(revocation(TODAY, TODAY.plusDays(1)), TODAY.plusDays(3)));
        }

        @Test
        void no_revocation_takes_effect_before_its_decision() {
            refused(
                    "REVOCATION_DATE_INVALID",
                    () -> diploma.revoke(revocation(TODAY.plusDays(2), TODAY.plusDays(1)), TODAY.plusDays(2)));
        }

        @Test
        void it_is_revoked_once() {
            diploma.revoke(revocation(TODAY), TODAY);

            refused("DIPLOMA_NOT_ISSUED", () -> diploma.revoke(revocation(TODAY), TODAY));
        }

        @Test
        void no_decision_before_the_issue_revokes_it() {
            refused("REVOCATION_DATE_INVALID", () -> diploma.revoke(revocation(TODAY.minusDays(1)), TODAY));
        }
    }

    @Nested
    class In_force_no_more {

        private final Diploma diploma = issued();

        @Test
        void its_paper_is_given_back_once_and_not_before_its_issue() {
            diploma.revoke(revocation(TODAY), TODAY);

            refused("RETURN_DATE_INVALID", () -> diploma.giveBack(TODAY.minusDays(1), TODAY));
            diploma.giveBack(TODAY, TODAY);
            refused("DIPLOMA_RETURNED_ALREADY", () -> diploma.giveBack(TODAY, TODAY));
        }
    }

    @Nested
    class From_an_older_register {

        private final Diploma.Origins origins =
                new Diploma.Origins(UUID.randomUUID(), null, null, LocalDate.of(2015, 6, 1));

        @Test
        void it_is_issued_from_the_start() {
            var diploma = takenOver(LocalDate.of(2015, 7, 1));

            assertThat(diploma.correct()).isEqualTo(2);
        }

        @Test
        void its_day_of_issue_is_held_to_the_same_rule() {
            refused("ISSUE_DATE_INVALID", () -> takenOver(LocalDate.of(2015, 5, 31)));
            refused("ISSUE_DATE_INVALID", () -> takenOver(TODAY.plusDays(1)));
        }

        @Test
        void a_field_of_the_old_form_stands_on_the_old_form_only() {
            var content = content("Nam", LocalDate.of(1990, 1, 1));

            assertThat(entry(new Printed(Form.CIRCULAR_10_2017, content))
                            .printed()
                            .content())
                    .isEqualTo(content);
            assertThat(entry(new Printed(Form.UNKNOWN, content)).printed().content())
                    .isEqualTo(content);
            refused("FIELD_NOT_ON_FORM", () -> entry(new Printed(Form.CIRCULAR_24_2020, content)));
            refused(
                    "FIELD_NOT_ON_FORM",
                    () -> entry(takenOver(LocalDate.of(2022, 1, 1)), new Printed(Form.UNKNOWN, content)));
        }

        @Test
        void nobody_is_recognised_before_birth() {
            refused(
                    "RECOGNISED_BEFORE_BIRTH",
                    () -> entry(Printed.onTodaysForm(content(null, LocalDate.of(2015, 6, 1)), "Hà Nội")));
        }

        private Diploma takenOver(LocalDate issuedOn) {
            return takenOver(issuedOn, issuedOn.getYear());
        }

        private Diploma takenOver(LocalDate issuedOn, int registerYear) {
            return Diploma.takeOver(
                    UUID.randomUUID(),
                    origins,
                    NUMBERS,
                    new OldBook(registerYear, null),
                    new OldSignature("Head", null, issuedOn),
                    TODAY);
        }

        @Test
        void its_book_is_of_a_year_between_recognition_and_issue() {
            refused("REGISTER_YEAR_INVALID", () -> takenOver(LocalDate.of(2016, 7, 1), 2014));
            refused("REGISTER_YEAR_INVALID", () -> takenOver(LocalDate.of(2016, 7, 1), 2017));
            assertThat(takenOver(LocalDate.of(2016, 7, 1), 2015).contentVersion())
                    .isEqualTo(1);
        }

        @Test
        void nothing_new_takes_its_place() {
            refused(
                    "DIPLOMA_TAKEN_OVER",
                    () -> takenOver(LocalDate.of(2015, 7, 1)).reissue(UUID.randomUUID(), NUMBERS, TODAY));
        }

        private Entry entry(Printed printed) {
            return entry(takenOver(LocalDate.of(2015, 7, 1)), printed);
        }

        private Entry entry(Diploma diploma, Printed printed) {
            return new Entry(diploma, printed, List.of(DiplomaAct.of(DiplomaAct.Kind.DIGITISED, TODAY, REGISTRAR)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_an_act_leads_to_is_where_the_diploma_stands_afterwards(DiplomaAct.Kind kind) {
        var possible = Stream.of(DiplomaStatus.values()).filter(kind::isPossibleFrom);

        assertThat(kind.isFirst()).isEqualTo(possible.findAny().isEmpty());
        assertThat(kind.leadsTo().isEmpty())
                .isEqualTo(List.of(
                                DiplomaAct.Kind.BLANK_REPLACED,
                                DiplomaAct.Kind.COPIED,
                                DiplomaAct.Kind.RETURNED,
                                DiplomaAct.Kind.RESEALED)
                        .contains(kind));
    }

    @Test
    void an_entry_begins_with_its_registration() {
        var graduate = graduate(recognised(), NEVER);

        assertThatThrownBy(() -> new Entry(
                        registered(),
                        graduate.printed(),
                        List.of(DiplomaAct.of(DiplomaAct.Kind.SIGNED, TODAY, REGISTRAR))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Diploma registered() {
        return Diploma.register(UUID.randomUUID(), graduate(recognised(), NEVER), NUMBERS, TODAY);
    }

    private static Diploma signed() {
        var diploma = registered();
        diploma.sign("Head", "Hiệu trưởng", null, TODAY);
        return diploma;
    }

    private static Diploma issued() {
        var diploma = signed();
        diploma.issue(TODAY, TODAY);
        return diploma;
    }

    private static Graduate.Recognised recognised() {
        return new Graduate.Recognised(UUID.randomUUID(), "12/QĐ", RECOGNISED, GraduationClass.GOOD);
    }

    private static Graduate graduate(Graduate.@Nullable Recognised recognised, Graduate.Earlier earlier) {
        return new Graduate(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new Programme(
                        UUID.randomUUID(),
                        1,
                        "CNTT",
                        "Công nghệ thông tin",
                        new Occupation("6480201", "Công nghệ thông tin", null),
                        Level.COLLEGE,
                        60,
                        false),
                new Graduate.School("Trường Cao đẳng Minh họa", "Hà Nội"),
                new DiplomaContent.Holder("Nguyễn Thị Ánh", new BirthDate("2004-03-09"), null),
                recognised,
                earlier);
    }

    private static DiplomaContent content(@Nullable String sex, LocalDate born) {
        return new DiplomaContent(
                Level.INTERMEDIATE.diploma(),
                Level.INTERMEDIATE,
                "Trường Trung cấp Minh họa",
                new DiplomaContent.Occupation("Hàn", "5520123"),
                new DiplomaContent.Holder("Trần Văn Bình", new BirthDate(born.toString()), sex),
                "Khá",
                "3/QĐ",
                null,
                false);
    }

    private static Revocation revocation(LocalDate decidedOn) {
        return revocation(decidedOn, decidedOn);
    }

    private static Revocation revocation(LocalDate decidedOn, LocalDate effectiveOn) {
        return new Revocation(RevocationGround.FRAUD, "9/QĐ", decidedOn, effectiveOn, "Gian lận");
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code().name()).isEqualTo(code));
    }
}
