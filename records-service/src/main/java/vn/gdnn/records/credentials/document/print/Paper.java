package vn.gdnn.records.credentials.document.print;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.person.BirthDate;

/**
 * What a diploma says, field by field (circular 10/2017, since 2022 as amended by 24/2020).
 *
 * @param extract what a register says of an old paper besides; such a one is printed as an extract, never as a diploma
 */
public record Paper(
        Award award,
        School school,
        Holder holder,
        Issue issue,
        Signer signer,
        Numbers numbers,
        String verifyUrl,
        @Nullable Extract extract) {

    /** A diploma of the register's own making. */
    public Paper(
            Award award, School school, Holder holder, Issue issue, Signer signer, Numbers numbers, String verifyUrl) {
        this(award, school, holder, issue, signer, numbers, verifyUrl, null);
    }

    /** Who issued an old paper for all the register knows, the paper's own words, and since when and from what it knows. */
    public record Extract(
            String issuer,
            String qualificationAsWritten,
            @Nullable String schoolAsWritten,
            String decisionNumber,
            LocalDate recordedOn,
            Bilingual source) {}

    /** The qualification, and what it was awarded for. */
    public record Award(
            Bilingual qualification, Bilingual occupation, Bilingual graduationClass, boolean highQuality) {}

    /** The school, and how its head is called. */
    public record School(Bilingual name, Bilingual headTitle) {}

    /** The graduate; sex and mode of training stand on diplomas before 2022 only. */
    public record Holder(
            String fullName,
            BirthDate dateOfBirth,
            @Nullable Bilingual sex,
            @Nullable Bilingual mode) {}

    /** Where and when it was issued; nothing before it is. */
    public record Issue(
            @Nullable String place,
            @Nullable LocalDate on,
            @Nullable Corrected corrected) {

        /** As it was issued, with nothing corrected since. */
        public Issue(@Nullable String place, @Nullable LocalDate on) {
            this(place, on, null);
        }
    }

    /** The decision that corrected what the diploma says: a corrected paper does not pass for the first one. */
    public record Corrected(String decisionNumber, LocalDate decidedOn) {}

    /** Who signed, as what; nothing before it is signed. */
    public record Signer(@Nullable String name, @Nullable Bilingual title) {}

    /** Số hiệu, and số vào sổ gốc cấp bằng. */
    public record Numbers(String serialNumber, String registerNumber) {}

    /** A word in both languages of the diploma. */
    public record Bilingual(String vietnamese, String english) {

        /** A name that is the same in both. */
        public static Bilingual same(String name) {
            return new Bilingual(name, name);
        }

        String in(Language language) {
            return language == Language.VIETNAMESE ? vietnamese : english;
        }
    }

    /** Every text that a school or a person brings along, for a look at its letters. */
    Stream<String> words() {
        return Stream.of(
                        Stream.of(holder.fullName(), numbers.serialNumber(), numbers.registerNumber()),
                        both(award.qualification()),
                        both(award.occupation()),
                        both(award.graduationClass()),
                        both(school.name()),
                        both(school.headTitle()),
                        both(signer.title()),
                        both(holder.sex()),
                        both(holder.mode()),
                        Stream.ofNullable(signer.name()),
                        Stream.ofNullable(issue.place()),
                        Stream.ofNullable(issue.corrected()).map(Corrected::decisionNumber),
                        extracted())
                .flatMap(words -> words);
    }

    private Stream<String> extracted() {
        return extract == null
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(extract.issuer(), extract.qualificationAsWritten(), extract.decisionNumber()),
                        Stream.ofNullable(extract.schoolAsWritten()));
    }

    private static Stream<String> both(@Nullable Bilingual words) {
        return words == null ? Stream.empty() : Stream.of(words.vietnamese(), words.english());
    }

    /** Nothing of a person reaches a log. */
    @Override
    public String toString() {
        return "Paper";
    }
}
