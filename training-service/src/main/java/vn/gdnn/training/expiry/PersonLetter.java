package vn.gdnn.training.expiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.gdnn.training.expiry.EndingLines.Ending;
import vn.gdnn.training.letter.LetterFacts;
import vn.gdnn.training.letter.LetterKind;
import vn.gdnn.training.letter.LetterText;
import vn.gdnn.training.letter.LetterWords;

/** What stands in the letter to a person: the own trainings that end, and not the name, for an address may be mistyped. */
@ApplicationScoped
class PersonLetter implements LetterWords {

    private static final String BODY = """
            Kính gửi Thầy/Cô,

            Các khóa đào tạo sau của Thầy/Cô không còn hiệu lực kể từ ngày ghi trước mỗi dòng:

            %1$s

            Nhà trường cũng được báo. Các khóa có thể học tiếp: kế hoạch học tập của Thầy/Cô trong hệ thống.

            ---

            The trainings above hold no more from the day before each of them on. Your school is told too. Courses that you may
            take stand in your learning plan.
            """;

    private final EndingLines endings;

    PersonLetter(EndingLines endings) {
        this.endings = endings;
    }

    @Override
    public LetterKind kind() {
        return LetterKind.TRAININGS_END;
    }

    @Override
    public Optional<LetterText> of(LetterFacts letter) {
        return Optional.of(endings.of(letter))
                .filter(lines -> !lines.isEmpty())
                .map(lines -> new LetterText(
                        "GDNN: " + lines.size()
                                + " khóa đào tạo của Thầy/Cô sắp hết hiệu lực / trainings of yours that end",
                        BODY.formatted(body(lines))));
    }

    private static String body(List<Ending> lines) {
        return lines.stream()
                .map(line -> "- %s: %s".formatted(line.day(), line.title()))
                .collect(Collectors.joining("\n"));
    }
}
