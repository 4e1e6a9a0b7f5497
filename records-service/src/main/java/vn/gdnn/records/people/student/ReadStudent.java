package vn.gdnn.records.people.student;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.time.AsOf;

/** Shows one student's record, now or as it was known earlier, and notes who looked. */
@ApplicationScoped
public class ReadStudent {

    private final StudentHistory history;
    private final AsOf moments;

    ReadStudent(StudentHistory history, AsOf moments) {
        this.history = history;
        this.moments = moments;
    }

    public StudentDetails read(UUID id, @Nullable String asOf) {
        return moments.moment(asOf).map(moment -> history.asOf(id, moment)).orElseGet(() -> history.now(id));
    }
}
