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

/** What stands in the letter to a school: codes of staff and titles of trainings, and no name of a person. */
@ApplicationScoped
class SchoolLetter implements LetterWords {

    private final EndingLines endings;

    SchoolLetter(EndingLines endings) {
        this.endings = endings;
    }

    @Override
    public LetterKind kind() {
        return LetterKind.TRAININGS_OF_SCHOOL_END;
    }

    @Override
    public Optional<LetterText> of(LetterFacts letter) {
        return Optional.of(endings.of(letter))
                .filter(lines -> !lines.isEmpty())
                .map(lines -> new LetterText("GDNN: " + lines.size() + " khóa đào tạo sắp hết hiệu lực", body(lines)));
    }

    private static String body(List<Ending> lines) {
        return lines.stream()
                .map(line -> "- %s: %s, %s".formatted(line.day(), line.staffCode(), line.title()))
                .collect(Collectors.joining(
                        "\n",
                        "Các khóa đào tạo sau không còn hiệu lực kể từ ngày ghi trước mỗi dòng (mã nhân sự, tên khóa):\n\n",
                        "\n\nDanh sách đầy đủ: GET /api/training/v1/trainings/expiring?until=\n"));
    }
}
