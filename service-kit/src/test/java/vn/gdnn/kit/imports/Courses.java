package vn.gdnn.kit.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import vn.gdnn.kit.outbox.Outbox;
import vn.gdnn.kit.outbox.OutgoingEvent;
import vn.gdnn.kit.personal.PersonalNumberWarning;

/** The import kind of the tests; what a service's own looks like. */
@Singleton
class Courses implements StagedKind {

    record CourseChanged(String code) {}

    /** What a test wants to happen in the midst of a slice, after its rows were merged and before it commits. */
    final AtomicReference<Runnable> midst = new AtomicReference<>(() -> {});

    private final Outbox outbox;

    Courses(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "courses";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.pattern("code", "[A-Z0-9]{1,20}").example("IT01").required(),
                Column.text("name").required().max(60),
                Column.text("occupation"),
                Column.integer("credits").between(1, 60),
                Column.date("opensOn"),
                Column.pattern("personalNumber", "\\d{12}")
                        .stage(
                                "number_hash",
                                StageType.BYTES,
                                number -> number.substring(8).getBytes(UTF_8)));
    }

    @Override
    public void merge(StagedRows batch) throws SQLException {
        batch.refuseDuplicates("code");
        batch.refuseWhere(
                ImportErrorCode.REFERENCE_UNKNOWN,
                "occupation",
                "s.occupation is not null and not exists (select from occupation o where o.code = s.occupation)");
        var changed = batch.list(
                row -> new Changed(row.getObject(1, UUID.class), row.getString(2)), """
                insert into course (institution, code, name, occupation, credits, opens_on, number_hash)
                select ?, code, name, occupation, credits, opens_on, number_hash from import_stage order by line
                on conflict (institution, code) do update
                set name = excluded.name, occupation = excluded.occupation, credits = excluded.credits,
                    opens_on = excluded.opens_on, number_hash = excluded.number_hash
                where (course.name, course.occupation, course.credits, course.opens_on, course.number_hash)
                    is distinct from (excluded.name, excluded.occupation, excluded.credits, excluded.opens_on, excluded.number_hash)
                returning id, code""", batch.institution());
        outbox.publishAll(changed.stream()
                .map(course -> new OutgoingEvent(
                        "kit.course", course.id().toString(), batch.institution(), new CourseChanged(course.code())))
                .toList());
        batch.warnWhere(PersonalNumberWarning.PERSONAL_NUMBER_SEX_DIFFERS, "name", "s.name = 'odd'");
        batch.changed(changed.size());
        midst.get().run();
    }

    private record Changed(UUID id, String code) {}
}
