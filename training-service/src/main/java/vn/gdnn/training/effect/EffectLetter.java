package vn.gdnn.training.effect;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import vn.gdnn.training.letter.LetterFacts;
import vn.gdnn.training.letter.LetterKind;
import vn.gdnn.training.letter.LetterText;
import vn.gdnn.training.letter.LetterWords;

/** What stands in the letter to who is asked about a course; none goes out where that was answered meanwhile. */
@ApplicationScoped
class EffectLetter implements LetterWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final String BODY = """
            Kính gửi Thầy/Cô,

            Thầy/Cô đã hoàn thành khóa sau từ %1$d tháng trước:

            - Khóa: %2$s
            - Hoàn thành: %3$s

            Xin Thầy/Cô cho biết có dùng điều đã học hay không: phiếu ngắn, trả lời một lần bằng tài khoản của mình
            (POST /api/training/v1/effects/%4$s/%1$d/answer). Câu trả lời không ảnh hưởng đến việc công nhận khóa học.

            ---

            You completed the course above %1$d months ago. Please say by a short questionnaire whether you use what was
            taught. The answer changes nothing about the course being recognised.
            """;

    private final Effects effects;
    private final Clock clock;

    EffectLetter(Effects effects, Clock clock) {
        this.effects = effects;
        this.clock = clock;
    }

    @Override
    public LetterKind kind() {
        return LetterKind.EFFECT_ASKED;
    }

    @Override
    public Optional<LetterText> of(LetterFacts letter) {
        var occasion = letter.occasion().split("/");
        var filter = Effects.due(LocalDate.now(clock))
                .and("training = ?", UUID.fromString(occasion[0]))
                .and("month = ?", Integer.valueOf(occasion[1]))
                .and(Missing.ANSWER.condition());
        return effects.list(filter, 1).stream().findFirst().map(found -> text(found.effect()));
    }

    private static LetterText text(Effect effect) {
        var taught = effect.taught();
        return new LetterText(
                "GDNN: Thầy/Cô dùng điều đã học như thế nào / do you use what was taught",
                BODY.formatted(effect.month(), taught.title(), DAY.format(taught.completedOn()), taught.trainingId()));
    }
}
