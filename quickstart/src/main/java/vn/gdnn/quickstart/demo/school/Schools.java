package vn.gdnn.quickstart.demo.school;

import java.time.LocalDate;
import java.util.List;
import vn.gdnn.quickstart.demo.school.Institution.Type;
import vn.gdnn.quickstart.demo.school.Programme.Kind;

/** The two schools of the small demonstration. */
public final class Schools {

    /** The college whose students graduate. */
    public static final School COLLEGE = new School(
            new Institution(
                    "CDHN01",
                    "Trường Cao đẳng Minh họa Hà Nội",
                    Type.COLLEGE,
                    "PUBLIC",
                    "Ủy ban nhân dân thành phố Hà Nội",
                    "01",
                    true,
                    LocalDate.of(2025, 7, 1)),
            120,
            60,
            List.of(
                    new Programme("CNTT-6480201", Occupation.college("6480201"), Kind.COLLEGE, true, true),
                    new Programme("HAN-6520123", Occupation.college("6520123"), Kind.COLLEGE, false, false)),
            Cohorts.SMALL,
            300,
            0);

    /** Has no diploma yet, so that not every school counts for every indicator. */
    public static final School SCHOOL = new School(
            new Institution(
                    "TCDN01",
                    "Trường Trung cấp Minh họa Đà Nẵng",
                    Type.INTERMEDIATE_SCHOOL,
                    "PUBLIC",
                    "Ủy ban nhân dân thành phố Đà Nẵng",
                    "48",
                    false,
                    LocalDate.of(2025, 7, 1)),
            80,
            30,
            List.of(new Programme(
                    "CNTT-5480201",
                    Occupation.OF_INTERMEDIATE_SCHOOLS.get(0),
                    Kind.INTERMEDIATE_AFTER_GRADE_9,
                    true,
                    true)),
            Cohorts.SMALL,
            200,
            0);

    public static final List<School> SMALL = List.of(COLLEGE, SCHOOL);

    private Schools() {}
}
