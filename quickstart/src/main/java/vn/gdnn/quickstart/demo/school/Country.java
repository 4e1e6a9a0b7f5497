package vn.gdnn.quickstart.demo.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.gdnn.quickstart.demo.school.Institution.Type;
import vn.gdnn.quickstart.demo.school.Programme.Kind;

/**
 * A country of vocational institutions over the 34 provinces, by weights that are like their populations.
 *
 * @param archive how many students hold a diploma of the time before the suite
 */
public record Country(int institutions, int staff, int programmes, int students, int archive) {

    public static final Country NATIONAL = new Country(1_200, 90_000, 5_000, 430_000, 100_000);

    /** A twelfth of it. */
    public static final Country REGIONAL = new Country(100, 7_500, 417, 36_000, 8_400);

    private static final int PERCENT_COLLEGES = 40;
    private static final int PERCENT_INTERMEDIATE_SCHOOLS = 40;
    private static final int PERCENT_PUBLIC = 70;
    private static final int PERCENT_WITH_DIGITAL_OUTCOMES = 70;
    private static final int PERCENT_WITH_DIGITAL_METHODS = 80;
    private static final List<Integer> PROGRAMMES_OF_A_SCHOOL = List.of(2, 3, 4);

    /** As many schools, of which the two of the small demonstration are the first. */
    public List<School> withSmall() {
        var others = new Country(
                institutions - Schools.SMALL.size(),
                staff - Schools.SMALL.stream().mapToInt(School::staff).sum(),
                programmes
                        - Schools.SMALL.stream()
                                .mapToInt(school -> school.programmes().size())
                                .sum(),
                students - Schools.SMALL.stream().mapToInt(School::students).sum(),
                archive);
        return Stream.concat(Schools.SMALL.stream(), others.schools().stream()).toList();
    }

    /** The schools, the same for the same numbers; centres have staff only, their courses are below these levels. */
    public List<School> schools() {
        var institutions = made();
        var sizes = institutions.stream().mapToDouble(Country::size).toArray();
        var teaching = IntStream.range(0, sizes.length)
                .mapToDouble(i -> institutions.get(i).type() == Type.CENTRE ? 0 : sizes[i])
                .toArray();
        var staffOfEach = Shares.of(staff, sizes);
        var studentsOfEach = Shares.of(students, teaching);
        var archiveOfEach = Shares.of(archive, teaching);
        var programmesOfEach = programmesOf(institutions);
        var schools = new ArrayList<School>();
        for (var i = 0; i < institutions.size(); i++) {
            var institution = institutions.get(i);
            schools.add(new School(
                    institution,
                    staffOfEach[i],
                    30 + Chance.of(institution.code() + " trained").below(45),
                    programmes(institution, programmesOfEach[i]),
                    Cohorts.NATIONAL,
                    studentsOfEach[i],
                    archiveOfEach[i]));
        }
        return schools;
    }

    private List<Institution> made() {
        var provinces = Resource.rows("provinces.csv");
        var ofEach = Shares.of(
                institutions,
                provinces.stream()
                        .mapToDouble(province -> Double.parseDouble(province[2]))
                        .toArray());
        var made = new ArrayList<Institution>();
        for (var i = 0; i < ofEach.length; i++) {
            for (var number = 1; number <= ofEach[i]; number++) {
                made.add(institution(provinces.get(i), number));
            }
        }
        return made;
    }

    private static Institution institution(String[] province, int number) {
        var chance = Chance.of("institution " + province[0] + " " + number);
        var type = type(chance.below(100));
        var isPublic = chance.percent(PERCENT_PUBLIC);
        return new Institution(
                String.format(Locale.ROOT, "%s%s%03d", prefix(type), province[0], number),
                String.format(Locale.ROOT, "%s Minh họa %s %d", word(type), province[1], number),
                type,
                isPublic ? "PUBLIC" : "PRIVATE",
                isPublic ? "Ủy ban nhân dân " + province[1] : "Hội đồng quản trị",
                province[0],
                type == Type.COLLEGE && chance.percent(20),
                LocalDate.of(2025, 7, 1));
    }

    private static Type type(int percent) {
        if (percent < PERCENT_COLLEGES) {
            return Type.COLLEGE;
        }
        return percent < PERCENT_COLLEGES + PERCENT_INTERMEDIATE_SCHOOLS ? Type.INTERMEDIATE_SCHOOL : Type.CENTRE;
    }

    private static String prefix(Type type) {
        return switch (type) {
            case COLLEGE -> "CD";
            case INTERMEDIATE_SCHOOL -> "TC";
            case CENTRE -> "TT";
        };
    }

    private static String word(Type type) {
        return switch (type) {
            case COLLEGE -> "Trường Cao đẳng";
            case INTERMEDIATE_SCHOOL -> "Trường Trung cấp";
            case CENTRE -> "Trung tâm Giáo dục nghề nghiệp";
        };
    }

    private static double size(Institution institution) {
        var chance = Chance.of(institution.code() + " size");
        var usual = switch (institution.type()) {
            case COLLEGE -> 3;
            case INTERMEDIATE_SCHOOL -> 1.2;
            case CENTRE -> 0.5;
        };
        return usual * (60 + chance.below(80)) / 100;
    }

    /** Few at intermediate schools, since the list of occupations has two of their level; the rest at colleges. */
    private int[] programmesOf(List<Institution> institutions) {
        var few = institutions.stream()
                .mapToInt(institution -> institution.type() == Type.INTERMEDIATE_SCHOOL
                        ? Chance.of(institution.code() + " programmes").of(PROGRAMMES_OF_A_SCHOOL)
                        : 0)
                .toArray();
        var rest = Shares.of(
                programmes - IntStream.of(few).sum(),
                institutions.stream()
                        .mapToDouble(institution -> institution.type() == Type.COLLEGE ? 1 : 0)
                        .toArray());
        return IntStream.range(0, few.length).map(i -> few[i] + rest[i]).toArray();
    }

    private static List<Programme> programmes(Institution institution, int count) {
        var chance = Chance.of(institution.code() + " curriculum");
        var ofColleges = institution.type() == Type.COLLEGE;
        var occupations = ofColleges ? Occupation.OF_COLLEGES : Occupation.OF_INTERMEDIATE_SCHOOLS;
        var first = chance.below(occupations.size());
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    var occupation = occupations.get((first + i) % occupations.size());
                    return new Programme(
                            String.format(Locale.ROOT, "CT%02d-%s", i + 1, occupation.code()),
                            occupation,
                            ofColleges ? Kind.COLLEGE : kind(i / occupations.size()),
                            chance.percent(PERCENT_WITH_DIGITAL_OUTCOMES),
                            chance.percent(PERCENT_WITH_DIGITAL_METHODS));
                })
                .toList();
    }

    private static Kind kind(int round) {
        return round == 0 ? Kind.INTERMEDIATE : Kind.INTERMEDIATE_AFTER_GRADE_9;
    }
}
