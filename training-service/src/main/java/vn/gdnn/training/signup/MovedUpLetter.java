package vn.gdnn.training.signup;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.training.letter.LetterFacts;
import vn.gdnn.training.letter.LetterKind;
import vn.gdnn.training.letter.LetterText;
import vn.gdnn.training.letter.LetterWords;

/** What stands in the letter to who waited for a seat and has one: the course, when it begins and where. */
@ApplicationScoped
class MovedUpLetter implements LetterWords {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private static final String SESSION = """
            select c.title, s.first_begin, s.place, s.link from sign_up u
            join course_session s on s.id = u.session join course c on c.id = s.course
            where u.institution = ? and u.id = ? and u.state = 'SEATED' and s.cancelled_at is null and s.first_begin > ?""";

    private static final String BODY = """
            Kính gửi Thầy/Cô,

            Thầy/Cô đã có chỗ trong lớp sau:

            - Khóa: %1$s
            - Bắt đầu: %2$s
            - Địa điểm: %3$s

            Nếu không tham gia được, xin Thầy/Cô rút đăng ký trước khi lớp bắt đầu để người chờ tiếp theo có chỗ.

            ---

            You waited for a seat in the session above and have one now. If you cannot take part, please withdraw before it
            begins, so that the next who waits gets the seat.
            """;

    private final Database database;
    private final Clock clock;

    MovedUpLetter(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public LetterKind kind() {
        return LetterKind.MOVED_UP;
    }

    @Override
    public Optional<LetterText> of(LetterFacts letter) {
        return database.find(
                this::text,
                SESSION,
                CurrentScope.required().tenant(),
                UUID.fromString(letter.occasion()),
                clock.instant().atOffset(ZoneOffset.UTC));
    }

    private LetterText text(Row row) throws SQLException {
        var where = Stream.of(row.textOrNull("place"), row.textOrNull("link"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        var begins = MOMENT.format(row.instant("first_begin").atZone(clock.getZone()));
        return new LetterText(
                "GDNN: Thầy/Cô đã có chỗ trong lớp / you have a seat",
                BODY.formatted(row.text("title"), begins, where));
    }
}
