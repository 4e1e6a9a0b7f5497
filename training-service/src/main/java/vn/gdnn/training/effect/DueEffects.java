package vn.gdnn.training.effect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.access.NoteListings;
import vn.gdnn.kit.access.Shown;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.training.completion.TrainingRefusal;
import vn.gdnn.training.employment.EmploymentRefusal;

/** What is due today of the caller's school, or of the caller, course by course as they were recorded; each page is noted as read. */
@ApplicationScoped
public class DueEffects {

    private final Effects effects;
    private final NoteListings listings;
    private final Clock clock;

    DueEffects(Effects effects, NoteListings listings, Clock clock) {
        this.effects = effects;
        this.listings = listings;
        this.clock = clock;
    }

    /** All, or that of a staff member, or what still lacks one thing. */
    @Transactional
    public Slice<Effect> list(@Nullable UUID staff, @Nullable Missing missing, @Nullable Cursor after, int limit) {
        var filter = Effects.due(today()).andIf(staff, "staff_member = ?");
        if (missing != null) {
            filter.and(missing.condition());
        }
        if (after != null) {
            filter.and(
                    "(institution, training, month) > (?, ?, ?)", after.text(0), after.uuid(1), (int) after.number(2));
        }
        var found = effects.list(filter, limit).stream()
                .map(Effects.Standing::effect)
                .toList();
        return listings.note(
                "effects of courses",
                Slice.of(
                        found,
                        limit,
                        last -> Cursor.of(last.institution(), last.taught().trainingId(), last.month())),
                one -> new Shown(one.institution(), one.taught().staffId()));
    }

    /** What may be answered and observed today; refused with what stands in the way. */
    @Transactional(TxType.MANDATORY)
    Effect require(UUID training, int month) {
        var filter = Effects.ofSchool().and("training = ?", training).and("month = ?", month);
        var found = effects.list(filter, 1).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(EffectRefusal.EFFECT_NOT_FOUND));
        if (found.annulled()) {
            throw new Refusal(TrainingRefusal.TRAINING_ANNULLED);
        }
        if (found.leftOn() != null && !found.leftOn().isAfter(today())) {
            throw new Refusal(EmploymentRefusal.STAFF_LEFT);
        }
        if (today().isBefore(found.effect().dueOn())) {
            throw new Refusal(EffectRefusal.EFFECT_NOT_DUE, found.effect().dueOn());
        }
        return found.effect();
    }

    /** As it stands now. */
    @Transactional(TxType.MANDATORY)
    Effect read(Effect effect) {
        return require(effect.taught().trainingId(), effect.month());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
